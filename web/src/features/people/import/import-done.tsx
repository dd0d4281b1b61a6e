import { useQuery } from '@tanstack/react-query'
import type { ImportCounts, PeopleImport } from '@tweespraak/contract/people-import'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { waitingCountQuery } from '../queries.ts'
import { type EffectTab, ImportEffects } from './import-effects.tsx'
import type { ToPerson } from './import-problems.tsx'
import classes from './import-wizard.module.css'

/** Where one goes on when it is done. */
export interface DoneWays {
  readonly toPeople: (variant: 'filled' | 'default') => ReactNode
  /** To inviting them, while somebody waits for that: the main thing to do then. */
  readonly toInvite: ReactNode
  /** To those without a manager, when it left some. */
  readonly toUnmanaged: ReactNode
  readonly toPerson: ToPerson
}

interface ImportDoneProps extends DoneWays {
  readonly data: PeopleImport
  readonly counts: ImportCounts
}

const everybody = { search: '', unit: null }

/** What happened, and where to look at it. */
export const ImportDone = ({ data, counts, toPeople, toInvite, toUnmanaged, toPerson }: ImportDoneProps) => {
  const { t } = useTranslation('people')
  const speaking = useSpeaking()
  const [tab, setTab] = useState<EffectTab | null>(null)
  const top = useRef<HTMLDivElement>(null)
  // The list above it was long: what happened is brought into sight, and to who hears the page.
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'center' })
    top.current?.focus({ preventScroll: true })
  }, [])
  const { badRows, badValues } = counts
  const waiting = useQuery(waitingCountQuery(everybody))
  const inviting = waiting.isPending || (waiting.data?.invitable ?? 0) > 0
  return (
    <>
      <div role="status" ref={top} tabIndex={-1} className={classes.done}>
        <Empty
          title={t('import.done')}
          action={
            <div className={classes.ways}>
              {waiting.isSuccess && inviting && toInvite}
              {toPeople(inviting ? 'default' : 'filled')}
              {counts.unmanaged > 0 && toUnmanaged}
            </div>
          }
        >
          {t('import.doneText', { added: counts.new, changed: counts.changed })}{' '}
          {counts.from !== null &&
            counts.changed > 0 &&
            t('import.heldFrom', { day: sayDay(counts.from, speaking) })}{' '}
          {data.missing === 'leave' && counts.missing > 0 && t('import.doneLeft', { count: counts.missing })}{' '}
          {counts.newManagers > 0 && t('import.doneNewManagers', { count: counts.newManagers })}{' '}
          {counts.kept > 0 && t('import.doneKept', { count: counts.kept })}{' '}
          {counts.unmanaged > 0 && t('import.doneUnmanaged', { count: counts.unmanaged })}{' '}
          {badRows > 0 && t('import.doneSkippedRows', { count: badRows })}{' '}
          {badValues > 0 && t('import.doneSkippedValues', { count: badValues })}{' '}
          {badRows + badValues > 0 && t('import.doneSkippedWhere')}
        </Empty>
      </div>
      <Section title={t('import.effectDone')}>
        <ImportEffects
          importId={data.importId}
          counts={counts}
          reading={0}
          tab={tab}
          onTab={setTab}
          toPerson={toPerson}
          leave={data.missing === 'leave'}
        />
      </Section>
    </>
  )
}
