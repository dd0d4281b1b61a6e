import { splitAtDates } from '../lib/dates-in-text.ts'
import classes from './when.module.css'

/** A text in which no date is broken over two lines, however narrow its place. */
export const Unbroken = ({ text }: { text: string }) =>
  splitAtDates(text).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span className={classes.whole} key={index}>
        {piece}
      </span>
    ),
  )
