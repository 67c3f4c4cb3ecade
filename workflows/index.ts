/** The workflows of a worker's bundle. */
export { adviceWorkflow } from './adviceWorkflow.ts';
export { postRoundWorkflow } from './postRoundWorkflow.ts';
export { contactsRoundWorkflow } from './contactsRoundWorkflow.ts';
