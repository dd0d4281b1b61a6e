import { Button } from '@mantine/core'
import { beginsAtOnce, checkInRoutes } from '@tweespraak/contract/check-ins'
import type { Person } from '@tweespraak/contract/people'
import type { KindSummary } from '@tweespraak/contract/templates'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useBilingual } from '../../../lib/bilingual.ts'
import { useMe } from '../../../lib/me.ts'
import { Empty } from '../../../ui/empty.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { useDeed } from '../deeds.ts'
import { kindsWith, partIn, type Planner, reachesColleagues } from '../plan/partner.ts'
import { PersonChoice } from '../plan/person-choice.tsx'
import classes from './with-whom.module.css'

interface WithWhomProps {
  readonly self: Person
  readonly kinds: readonly KindSummary[]
  readonly onBegun: (conversationId: string) => void
  /** The way to a talk that is planned. */
  readonly toPlan: ReactNode
}

/** With whom one catches up now: a tap on the button behind a name begins the talk. */
export const WithWhom = ({ self, kinds, onBegun, toPlan }: WithWhomProps) => {
  const { t } = useTranslation('check-in')
  const say = useBilingual()
  const planner: Planner = { me: self, coach: useMe().roles.coach }
  const able = kindsWith(
    kinds.filter(({ rules }) => beginsAtOnce(rules)),
    planner,
    null,
  )
  const [only, ...others] = able
  if (able.length === 0) return <Empty title={t('noKind')}>{t('noKindText')}</Empty>
  return (
    <>
      {able.map((kind) => (
        <Section key={kind.kindId} title={able.length === 1 ? t('people') : say(kind.name)}>
          <Partners kind={kind} self={self} planner={planner} onBegun={onBegun} />
        </Section>
      ))}
      <p className={classes.ends}>
        {t('ends')}
        {only !== undefined && others.length === 0 && ` ${t('named', { kind: say(only.name) })}`}
      </p>
      <p className={classes.instead}>
        {t('instead')} {toPlan}
      </p>
    </>
  )
}

interface PartnersProps extends Omit<WithWhomProps, 'kinds' | 'toPlan'> {
  readonly kind: KindSummary
  readonly planner: Planner
}

const Partners = ({ kind, self, planner, onBegun }: PartnersProps) => {
  const { t } = useTranslation('check-in')
  const [other, setOther] = useState<string | null>(null)
  const begin = useDeed((personId: string) => {
    const leads = partIn(kind, planner, personId) === 'leader'
    const [employeeId, leaderId] = leads ? [self.personId, personId] : [personId, self.personId]
    return call(checkInRoutes.start, { body: { kindId: kind.kindId, employeeId, leaderId } })
  })
  const start = (personId: string) =>
    begin.mutate(personId, { onSuccess: ({ conversationId }) => onBegun(conversationId) })
  const near = [
    ...(self.manager === null ? [] : [{ ...self.manager, bond: 'manager' as const }]),
    ...self.team.map((each) => ({ ...each, bond: 'member' as const })),
  ].filter(({ personId }) => partIn(kind, planner, personId) !== null)
  const anybody = reachesColleagues([kind], planner)
  if (near.length === 0 && !anybody) return <Empty title={t('nobody')}>{t('nobodyText')}</Empty>
  return (
    <>
      {near.length > 0 && (
        <RowList label={t('people')}>
          {near.map(({ personId, name, bond }) => (
            <Row
              key={personId}
              lead={<PersonAvatar name={name} />}
              title={name}
              detail={t(bond)}
              trail={
                <Button
                  variant="default"
                  size="xs"
                  data-row
                  disabled={begin.isPending}
                  loading={begin.isPending && begin.variables === personId}
                  aria-label={t('beginWith', { name })}
                  onClick={() => start(personId)}
                >
                  {t('begin')}
                </Button>
              }
            />
          ))}
        </RowList>
      )}
      {anybody && (
        <form
          className={classes.anybody}
          onSubmit={(event) => {
            event.preventDefault()
            if (other !== null) start(other)
          }}
        >
          <PersonChoice
            planner={planner}
            meId={self.personId}
            kinds={[kind]}
            value={other}
            onChange={setOther}
            error={undefined}
          />
          <Button type="submit" disabled={other === null} loading={begin.isPending}>
            {t('begin')}
          </Button>
        </form>
      )}
      <RefusalNotice error={begin.error} />
    </>
  )
}
