import { useId, type ReactNode } from 'react'
import classes from './section.module.css'

interface SectionProps {
  readonly title: string
  /** Where what stands inside is named after the title too. */
  readonly titleId?: string
  /** `3` inside another section. */
  readonly level?: 2 | 3
  /** A quiet remark beside the title, such as how many. */
  readonly aside?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under a heading of its own, told apart by space alone. */
export const Section = ({ title, titleId, level = 2, aside, actions, children }: SectionProps) => {
  const ownId = useId()
  const id = titleId ?? ownId
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={classes.section} data-level={level} aria-labelledby={id}>
      <div className={classes.head}>
        <Heading className={classes.title} id={id}>
          {title}
        </Heading>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}
