import classes from './report-paper.module.css'
import { writtenLines } from './written-lines.ts'

/** What somebody wrote, to read: its lists drawn as lists. */
export const ReportWords = ({ text }: { text: string }) =>
  writtenLines(text).map((piece, at) =>
    piece.type === 'lines' ? (
      <p key={at} className={classes.words}>
        {piece.text}
      </p>
    ) : (
      <ul key={at} className={classes.list}>
        {piece.items.map((item, nth) => (
          <li key={nth}>{item}</li>
        ))}
      </ul>
    ),
  )
