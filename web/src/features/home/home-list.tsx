import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { HomeItem } from '@tweespraak/contract/home'
import { useRef, useState, type ReactNode, type Ref } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../lib/given-name.ts'
import { isHalfway } from '../../lib/halfway.ts'
import { useListed } from '../../lib/listed.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { LatestDay } from '../../ui/latest-day.tsx'
import { OfSeries } from '../../ui/series-place.tsx'
import { Day, Moment } from '../../ui/when.tsx'
import classes from './home-list.module.css'
import { type BeginLinks, NothingAsked } from './nothing-asked.tsx'
import { homeQuery } from './queries.ts'
import { OwnRest } from './own-rest.tsx'

/** Draws the one deed of an item as a link to where it is done. */
type LinkTo = (item: HomeItem, words: string, urgent: boolean) => ReactNode

const actOf = (item: HomeItem) => (isHalfway(item) ? 'act.goOnPreparing' : (`act.${item.task}` as const))

const keyOf = ({ task, subjectId }: HomeItem): string => `${task} ${subjectId ?? ''}`

/** How many of what is asked are shown at first. */
const atFirst = 5

/** What is asked now, then what comes soon, then nothing. */
export const HomeList = ({
  linkTo,
  begin,
  toRest,
}: {
  linkTo: LinkTo
  begin: BeginLinks
  /** Leads to where one lets one's own conversations rest, or go on. */
  toRest: (words: string) => ReactNode
}) => {
  const { t } = useTranslation('home')
  const query = useQuery(homeQuery)
  return (
    <Loaded query={query}>
      {({ now, soon, rest }) => (
        <>
          {rest !== null && <OwnRest rest={rest} toRest={toRest} />}
          {(now.length > 0 || rest === null) && (
            <Section title={t('now')}>
              {now.length === 0 ? (
                <NothingAsked links={begin} soon={soon.length > 0} />
              ) : (
                <Now items={now} linkTo={linkTo} />
              )}
            </Section>
          )}
          {soon.length > 0 && (
            <Section title={t('soon')}>
              <ul className={classes.list}>
                {soon.map((item) => (
                  <Item key={keyOf(item)} item={item} link={linkTo(item, t(actOf(item)), false)} />
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </Loaded>
  )
}

/** The most urgent; the rest of what is asked at a click. */
const Now = ({ items, linkTo }: { items: readonly HomeItem[]; linkTo: LinkTo }) => {
  const { t } = useTranslation('home')
  const [open, setOpen] = useState(false)
  const firstMore = useRef<HTMLLIElement>(null)
  const shown = open ? items : items.slice(0, atFirst)
  const more = items.length - shown.length
  const showAll = () => {
    flushSync(() => setOpen(true))
    // The button goes; who reads on goes on with the first that it showed.
    firstMore.current?.focus()
  }
  return (
    <>
      <ol className={classes.list}>
        {shown.map((item, index) => (
          <Item
            key={keyOf(item)}
            item={item}
            link={linkTo(item, t(actOf(item)), index === 0)}
            {...(index === atFirst ? { row: firstMore } : {})}
          />
        ))}
      </ol>
      {more > 0 && (
        <Button className={classes.more ?? ''} variant="default" onClick={showAll}>
          {t('more', { count: more })}
        </Button>
      )}
    </>
  )
}

interface ItemProps {
  readonly item: HomeItem
  readonly link: ReactNode
  readonly row?: Ref<HTMLLIElement>
}

const Item = ({ item, link, row }: ItemProps) => (
  <li className={classes.item} {...(row === undefined ? {} : { ref: row, tabIndex: -1 })}>
    <div className={classes.main}>
      <p className={classes.task}>
        <Task item={item} />
      </p>
      <Detail item={item} />
    </div>
    <div className={classes.act}>{link}</div>
  </li>
)

/** Somebody else worded it, and waits: who, stands before what. */
const isProposed = (task: HomeItem['task']): boolean => task === 'answer-change' || task === 'answer-goal'

const Task = ({ item }: { item: HomeItem }) => {
  const { t } = useTranslation('home')
  // An agreement is named by its own words; what to do with it is to do it.
  if (item.words !== null && !isProposed(item.task)) return item.words
  if (isHalfway(item)) return t('task.goOnPreparing')
  return t(`task.${item.task}`, { name: item.person?.name ?? '' })
}

/** Its day is the one that the rhythm gives. */
const isOfRhythm = (task: HomeItem['task']): boolean => task === 'plan-next' || task === 'plan-due'

const dueWord = (task: HomeItem['task']) => {
  if (task === 'plan-again') return 'stood'
  if (task === 'plan-probation') return 'ends'
  return isOfRhythm(task) ? 'around' : 'by'
}

/** About what, with whom and when; each only where there is one. */
const Detail = ({ item }: { item: HomeItem }) => {
  const { t } = useTranslation('home')
  const { language } = useSpeaking()
  const { task } = item
  if (
    task === 'import-people' ||
    task === 'invite-people' ||
    task === 'mend-address' ||
    task === 'mend-addresses'
  )
    return <p className={classes.detail}>{t(`explain.${task}`)}</p>
  const name = item.person?.name ?? ''
  /** An agreement is named above: here stands what to do with it. A conversation is named by its kind and the other. */
  const about = () => {
    if (isProposed(task)) return item.words
    if (task === 'plan-probation') return t('probation')
    if (item.words !== null) return t(`task.${task}`, { name })
    return [item.kind?.[language], name === '' ? undefined : t('with', { name })].filter(Boolean).join(' ')
  }
  return (
    <p className={classes.detail}>
      {about()}
      <OfSeries place={item.series} />
      {item.at !== null && (
        <>
          {' · '}
          <Moment at={item.at} />
          {item.movedFrom !== null && (
            <>
              {' · '}
              {t('was')} <Moment at={item.movedFrom} />
            </>
          )}
        </>
      )}
      <Where where={item.where} />
      <Progress prepared={item.prepared} />
      <SharedBy those={item.sharedBy} />
      {item.dueOn !== null && (
        <span className={classes.due} data-overdue={item.overdue}>
          {' · '}
          {item.overdue && isOfRhythm(task) ? (
            <>
              {t('behind')} <Day date={item.dueOn} />
            </>
          ) : (
            <>
              {t(dueWord(task))} <Day date={item.dueOn} />
              {item.overdue && `, ${t('overdue')}`}
            </>
          )}
        </span>
      )}
      {item.latest !== null && (
        <>
          {' · '}
          <LatestDay latest={item.latest} />
        </>
      )}
    </p>
  )
}

/** How far one is with one's own preparation; of the other nothing is said. */
const Progress = ({ prepared }: Pick<HomeItem, 'prepared'>) => {
  const { t } = useTranslation('home')
  return prepared === null ? null : ` · ${t('prepared', { answered: prepared.answered, count: prepared.of })}`
}

const Where = ({ where }: Pick<HomeItem, 'where'>) => {
  const { t } = useTranslation('home')
  if (where === null) return null
  if (where.place !== null) return ` · ${where.place}`
  return where.online ? ` · ${t('online')}` : null
}

/** Who shared already: it lies open, or will once one shares too. */
const SharedBy = ({ those }: { those: HomeItem['sharedBy'] }) => {
  const { t } = useTranslation('home')
  const listed = useListed()
  const said = (
    [
      ['open', those.filter(({ open }) => open)],
      ['closed', those.filter(({ open }) => !open)],
    ] as const
  ).filter(([, people]) => people.length > 0)
  return said.map(([how, people]) => (
    <span key={how} className={classes.shared}>
      {t(`shared.${how}`, {
        count: people.length,
        names: listed(people.map(({ name }) => givenName(name))),
      })}
    </span>
  ))
}
