import type { KnipConfig } from 'knip'

/** What a style sheet takes from a package with a scope, as imports that knip can follow; without one it is a path. */
const css = (text: string): string =>
  [...text.matchAll(/(?:@import|url\()\s*['"](@[^'"]+)['"]/g)]
    .map((found) => `import '${found[1]}'`)
    .join('\n')

const config: KnipConfig = {
  // Programs of the system are not npm's to list.
  exclude: ['binaries'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: { css },
  workspaces: {
    '.': { entry: ['bench/*.ts'], project: ['*.ts', 'bench/**/*.ts'] },
    coach: {
      entry: ['src/{guard,goal,feedback,language}.ts'],
      project: ['{src,build,eval}/**/*.ts'],
    },
    contract: { project: ['{src,test}/**/*.ts'] },
    server: {
      entry: [
        'src/main.ts',
        'src/command-line/main.ts',
        'src/modules/*/personal-data.ts',
        'src/platform/personal-data.ts',
        'test/processes/*.ts',
      ],
      project: ['src/**/*.ts', 'test/**/*.ts'],
    },
    web: { entry: ['index.html'], project: ['{src,build}/**/*.{ts,tsx,css}'] },
    e2e: { entry: ['**/*.e2e.ts', 'harness/later.ts'], project: ['**/*.ts'] },
    tools: { entry: ['*.{ts,mjs}'], project: ['**/*.{ts,mjs}'] },
  },
}

export default config
