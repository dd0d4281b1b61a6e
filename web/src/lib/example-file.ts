/** Excel opens a file with this mark as UTF-8. */
const mark = '\u{FEFF}'

const cell = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The address of a file of comma-separated values that the browser makes itself. */
export const exampleFile = (rows: readonly (readonly string[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(
    mark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join(''),
  )}`
