// The key that signs the links of all journeys.
export const linkSettings = { keys: [{ id: 'k1', secret: 'a secret of these tests and of nothing else' }] };
