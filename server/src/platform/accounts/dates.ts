import type {
  KyselyPlugin,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'

const isMoment = (column: string): boolean => column.endsWith('At')

/**
 * Moments travel through the product as ISO strings; better-auth compares `Date`s. This stands between
 * them: every column of its tables that holds a moment is named `…At`.
 */
export class DatesOfAccounts implements KyselyPlugin {
  transformQuery({ node }: { readonly node: RootOperationNode }): RootOperationNode {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const rows = result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          isMoment(column) && typeof value === 'string' ? new Date(value) : value,
        ]),
      ),
    )
    return { ...result, rows }
  }
}
