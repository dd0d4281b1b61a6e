import { importFileLimit } from '@tweespraak/contract/people-import'
import type { ReactNode } from 'react'
import { FileDrop } from './file-drop.tsx'
import classes from './table-file.module.css'

interface TableFileProps {
  readonly label: string
  readonly help: string
  /** How long it is kept. */
  readonly kept: string
  readonly file: File | null
  readonly onChoose: (file: File) => void
  /** A file to begin from. */
  readonly example: ReactNode
  /** How the reading of it goes. */
  readonly children: ReactNode
}

/** A table to be read, as CSV or Excel. */
export const TableFile = ({ kept, example, children, ...drop }: TableFileProps) => (
  <div className={classes.narrow}>
    <FileDrop {...drop} kinds={['.csv', '.txt', '.tsv', '.xlsx']} maxBytes={importFileLimit} />
    <p className={classes.kept}>{kept}</p>
    {example}
    {children}
  </div>
)
