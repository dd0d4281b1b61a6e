import type { ReactNode } from 'react'
import classes from './table.module.css'

export interface Column<Item> {
  readonly key: string
  readonly header: string
  /** Right-aligned with tabular digits. */
  readonly numeric?: boolean
  /** Names the row, for who hears the table instead of seeing it. One column has it. */
  readonly rowHeader?: boolean
  /** Says of this item only that there is nothing: left out on a phone, where every cell takes a line. */
  readonly absent?: (item: Item) => boolean
  readonly cell: (item: Item) => ReactNode
}

interface TableProps<Item> {
  /** What the table shows; spoken, not drawn. */
  readonly caption: string
  readonly columns: readonly Column<Item>[]
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
}

/**
 * Rows and columns between hairlines. On a phone each row becomes a small block of its own, with the heading
 * before each value; browsers of today still call that a table.
 */
export const Table = <Item,>({ caption, columns, items, keyOf }: TableProps<Item>) => (
  <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-numeric={column.numeric}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={keyOf(item)}>
            {columns.map((column) =>
              column.rowHeader === true ? (
                <th key={column.key} scope="row">
                  {column.cell(item)}
                </th>
              ) : (
                <td
                  key={column.key}
                  data-label={column.header}
                  data-numeric={column.numeric}
                  data-absent={column.absent?.(item)}
                >
                  {column.cell(item)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
