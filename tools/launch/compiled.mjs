import { join } from 'node:path'

/**
 * An environment in which Node remembers what it compiled: the next start takes half as long to read in.
 * Where the place cannot be written, Node goes on without.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export const rememberCompiled = (root, env) => ({
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
  ...env,
})
