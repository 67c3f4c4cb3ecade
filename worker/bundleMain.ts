// The process that bundles the workflows: its parent gets the bundle, and then it ends.
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

// What goes wrong is thrown; the bundler's progress interests nobody.
const quiet = () => undefined;
const bundle = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)),
  logger: { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet },
});
// An open channel would keep it running; closed sooner, it would take the bundle with it.
process.send?.(bundle, () => process.disconnect());
