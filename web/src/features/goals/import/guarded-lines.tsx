import { Radio } from '@mantine/core'
import type { GoalLine } from '@tweespraak/contract/goal-import'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { GuardWords } from '../../../ui/guard-words.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Decision, Decisions } from './decisions.ts'
import classes from './import.module.css'

interface GuardedLinesProps {
  readonly lines: readonly GoalLine[]
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
  /** How often it was handed in while something waited: then the first that waits is led to. */
  readonly asked: number
}

const ways = ['leave-out', 'keep'] as const satisfies readonly Decision[]

/** Lines with words that the guard points out: for each, whether it stands or stays out. */
export const GuardedLines = ({ lines, decisions, onDecide, asked }: GuardedLinesProps) => {
  const { t } = useTranslation('goal-import')
  const { language } = useSpeaking()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (asked > 0) list.current?.querySelector<HTMLElement>('[data-waits="true"] input')?.focus()
  }, [asked])
  const guarded = lines.filter((each) => each.guarded.length > 0)
  if (guarded.length === 0) return null
  return (
    <Section title={t('guard.title')} aside={guarded.length}>
      <p className={classes.lead}>{t('guard.text')}</p>
      <ul className={classes.guarded} ref={list}>
        {guarded.map(({ line, employee, plan, guarded: found }) => (
          <li key={line} data-waits={!decisions.has(line)}>
            <Radio.Group
              label={t('guard.line', { line, name: employee.name })}
              description={plan.what}
              error={asked > 0 && !decisions.has(line) && t('guard.choose')}
              value={decisions.get(line) ?? null}
              onChange={(way) => onDecide(new Map(decisions).set(line, way))}
            >
              <div className={classes.found}>
                <GuardWords found={found} language={language} />
              </div>
              <div className={classes.ways}>
                {ways.map((way) => (
                  <Radio key={way} value={way} label={t(`guard.as.${way}`)} />
                ))}
              </div>
            </Radio.Group>
          </li>
        ))}
      </ul>
    </Section>
  )
}
