import { blocksOf } from '@tweespraak/contract/written'
import classes from './written.module.css'

const itemsOf = (items: readonly string[]) => items.map((item, nth) => <li key={nth}>{item}</li>)

/** What somebody wrote, to read: in paragraphs, and its lists drawn as lists. */
export const Written = ({ text }: { text: string }) =>
  blocksOf(text).map((block, at) => {
    switch (block.kind) {
      case 'paragraph':
        return (
          <p key={at} className={classes.words}>
            {block.text}
          </p>
        )
      case 'list':
        return (
          <ul key={at} className={classes.list}>
            {itemsOf(block.items)}
          </ul>
        )
      case 'numbered':
        return (
          <ol key={at} className={classes.list} start={block.start}>
            {itemsOf(block.items)}
          </ol>
        )
      default:
        return block satisfies never
    }
  })
