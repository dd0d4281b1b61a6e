import { Radio } from '@mantine/core'
import { beginsAtOnce } from '@tweespraak/contract/check-ins'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import classes from './kind-choice.module.css'

interface KindChoiceProps {
  readonly kinds: readonly KindSummary[]
  readonly value: string | null
  readonly onChange: (kindId: string) => void
  /** What is missing. */
  readonly error: string | undefined
  /** Why the chosen one is suggested, or what makes it unlikely. */
  readonly why: string | undefined
  /** A series says itself how long after each other its talks are. */
  readonly series: boolean
}

/** What parts a quick talk from one that is prepared and reported: in the same words under each. */
const Nature = ({ rules }: Pick<KindSummary, 'rules'>) => {
  const { t } = useTranslation('conversations')
  const prepared = rules.prepares.length > 0 && rules.file === 'report'
  if (!prepared && !beginsAtOnce(rules)) return null
  return <span className={classes.nature}>{t(prepared ? 'kind.reported' : 'kind.short')}</span>
}

/** The kinds one may plan, each with what it is; of the chosen one what it asks of both. */
export const KindChoice = ({ kinds, value, onChange, error, why, series }: KindChoiceProps) => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const chosen = kinds.find(({ kindId }) => kindId === value)
  const about = ({ rules, hasForm }: KindSummary): string =>
    [
      hasForm ? t(rules.reveal === 'together' ? 'kind.together' : 'kind.each') : t('kind.noForm'),
      rules.signs.length > 0 ? t('kind.signed') : t('kind.unsigned'),
      ...(rules.rhythmMonths === null || series ? [] : [t('kind.rhythm', { count: rules.rhythmMonths })]),
    ].join(' · ')
  return (
    <>
      <Radio.Group aria-label={t('plan.kind')} value={value} onChange={onChange} error={error}>
        <div className={classes.kinds}>
          {kinds.map((kind) => (
            <Radio
              key={kind.kindId}
              value={kind.kindId}
              label={say(kind.name)}
              description={
                <>
                  {say(kind.description)}
                  <Nature rules={kind.rules} />
                </>
              }
            />
          ))}
        </div>
      </Radio.Group>
      <div aria-live="polite">
        {chosen !== undefined && (
          <div className={classes.chosen}>
            {why !== undefined && <p>{why}</p>}
            <p className={classes.about}>{about(chosen)}</p>
            {beginsAtOnce(chosen.rules) && <p>{t('kind.atOnce')}</p>}
          </div>
        )}
      </div>
    </>
  )
}
