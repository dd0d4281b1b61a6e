import { readConfig } from './platform/config.ts'

/** Serves with the settings of the environment. What is wrong with those is said before the product is read in. */
export const serve = async (options: { readonly demo: boolean }): Promise<void> => {
  const config = readConfig(process.env)
  const { runServer } = await import('./run-server.ts')
  await runServer(config, options)
}
