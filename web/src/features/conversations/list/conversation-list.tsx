import type { ConversationItem, Phase } from '@tweespraak/contract/conversation'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { isHalfway } from '../../../lib/halfway.ts'
import { useMe } from '../../../lib/me.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { RowAct } from '../../../ui/row-act.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { OfSeries } from '../../../ui/series-place.tsx'
import { ShowMore } from '../../../ui/show-more.tsx'
import { Skeletons } from '../../../ui/skeletons.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { Moment } from '../../../ui/when.tsx'
import { useBilingual } from '../../../lib/bilingual.ts'
import { otherOf } from '../people.ts'
import { listQuery, type ListFilter } from '../queries.ts'

interface ConversationListProps {
  readonly filter: ListFilter
  /** The title of a row, leading to the conversation. */
  readonly link: (conversationId: string, words: string) => ReactNode
  /** Leads to the conversations that were. */
  readonly toDone: (words: string) => ReactNode
}

/** Still to be held, whatever its date says. */
const isToCome = (phase: Phase): boolean => phase === 'planned' || phase === 'preparing' || phase === 'talk'

/** Begun and not ended: the two are at it now, or forgot to end it. */
const isGoing = ({ phase, state }: ConversationItem): boolean => phase === 'talk' && state === 'held'

/** What a conversation asks of me, else where it is. */
const ItemState = ({ item }: { item: ConversationItem }) => {
  const { t } = useTranslation(['conversations', 'app'])
  const { now, timeZone } = useSpeaking()
  if (item.state === 'cancelled') return <StatusWord>{t('item.cancelled')}</StatusWord>
  if (item.resting) return <StatusWord>{t('rest.item')}</StatusWord>
  if (item.state === 'withdrawn') return <StatusWord>{t('item.withdrawn')}</StatusWord>
  if (item.ask === 'attend') {
    const [today, day] = [dayOf(now, timeZone), dayOf(Date.parse(item.at), timeZone)]
    // Nothing is asked of anybody before the day itself. Where nobody prepared there is nothing to be ready with.
    if (item.state !== 'held' && day > today)
      return <StatusWord>{t(item.state === 'planned' ? 'stand.planned' : 'item.ready')}</StatusWord>
    if (item.state === 'held') return <RowAct>{t(day < today ? 'item.toFinish' : 'item.going')}</RowAct>
  }
  if (isHalfway(item)) return <RowAct>{t('ask.go-on-preparing')}</RowAct>
  if (item.ask !== null) return <RowAct>{t(`ask.${item.ask}`)}</RowAct>
  return <StatusWord>{t(`stand.${item.phase}`)}</StatusWord>
}

const Rows = ({
  items,
  label,
  link,
}: {
  items: readonly ConversationItem[]
  label: string
  link: ConversationListProps['link']
}) => {
  const { t } = useTranslation(['conversations', 'app'])
  const say = useBilingual()
  const me = useMe()
  return (
    <RowList label={label}>
      {items.map((item) => {
        const other = otherOf(item, me.person.id)
        return (
          <Row
            key={item.conversationId}
            lead={
              <PersonAvatar
                name={other.name}
                side={item.employee.personId === me.person.id ? 'manager' : 'employee'}
              />
            }
            title={link(
              item.conversationId,
              t('item.title', { kind: say(item.kind.name), name: other.name }),
            )}
            detail={
              <>
                <Moment at={item.at} />
                {item.movedFrom !== null && (
                  <>
                    {' · '}
                    {t('head.was')} <Moment at={item.movedFrom} />
                  </>
                )}
                <OfSeries place={item.series} />
              </>
            }
            trail={<ItemState item={item} />}
          />
        )
      })}
    </RowList>
  )
}

/** Nothing to come or under way: of who had conversations before only for now. */
const NothingOpen = ({ filter, toDone }: Pick<ConversationListProps, 'filter' | 'toDone'>) => {
  const { t } = useTranslation('conversations')
  const past = useInfiniteQuery(listQuery({ ...filter, stage: 'done' }))
  if (past.isPending) return <Skeletons count={1} />
  if (past.data?.pages.some(({ items }) => items.length > 0) === true)
    return <Empty title={t('list.nothingNow')}>{toDone(t('list.toDone'))}</Empty>
  return <Empty title={t('list.nothing')}>{t('list.nothingText')}</Empty>
}

/** Conversations: what goes on now first, then what is coming, then what is to be written and signed, then (in the other tab) what was. */
export const ConversationList = ({ filter, link, toDone }: ConversationListProps) => {
  const { t } = useTranslation(['conversations', 'app'])
  const query = useInfiniteQuery(listQuery(filter))
  if (query.isError && query.data === undefined)
    return <ErrorState error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeletons />
  const items = query.data.pages.flatMap((page) => page.items)
  if (items.length === 0)
    return filter.stage === 'done' ? (
      <Empty title={t('list.nothingDone')}>{t('list.nothingDoneText')}</Empty>
    ) : (
      <NothingOpen filter={filter} toDone={toDone} />
    )
  const going = items.filter(isGoing)
  const coming = items.filter((item) => isToCome(item.phase) && !isGoing(item))
  const busy = items.filter((item) => !isToCome(item.phase))
  const more = <ShowMore query={query} />
  if (filter.stage === 'done')
    return (
      <>
        <Rows items={items} label={t('list.done')} link={link} />
        {more}
      </>
    )
  return (
    <>
      {going.length > 0 && (
        <Section title={t('list.now')}>
          <Rows items={going} label={t('list.now')} link={link} />
        </Section>
      )}
      {coming.length > 0 && (
        <Section title={t('list.coming')}>
          <Rows
            items={coming.toSorted((a, b) => a.at.localeCompare(b.at))}
            label={t('list.coming')}
            link={link}
          />
        </Section>
      )}
      {busy.length > 0 && (
        <Section title={t('list.busy')}>
          <Rows items={busy} label={t('list.busy')} link={link} />
        </Section>
      )}
      {more}
    </>
  )
}
