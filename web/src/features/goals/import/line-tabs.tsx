import { Tabs } from '@mantine/core'
import type { GoalLine, GoalLineProblem } from '@tweespraak/contract/goal-import'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './import.module.css'
import { LineProblems } from './line-problems.tsx'
import { ProposedLines } from './proposed-lines.tsx'

interface LineTabsProps {
  readonly lines: readonly GoalLine[]
  readonly problems: readonly GoalLineProblem[]
}

/** First what asks for attention. */
const tabs = ['problems', 'goals'] as const

/** What is wrong in the file by line, and what will be proposed. */
export const LineTabs = ({ lines, problems }: LineTabsProps) => {
  const { t, i18n } = useTranslation('goal-import')
  const number = new Intl.NumberFormat(i18n.language)
  const countOf = { problems: problems.length, goals: lines.length }
  const [tab, setTab] = useState<(typeof tabs)[number]>(problems.length > 0 ? 'problems' : 'goals')
  return (
    <Tabs
      value={tab}
      onChange={(value) => setTab(tabs.find((known) => known === value) ?? 'goals')}
      keepMounted={false}
    >
      <Tabs.List aria-label={t('tabs.label')}>
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`tabs.${name}`)} {number.format(countOf[name])}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="problems" pt="sm">
        {problems.length === 0 ? (
          <p className={classes.none}>{t('noProblems')}</p>
        ) : (
          <LineProblems problems={problems} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="goals" pt="sm">
        {lines.length === 0 ? (
          <p className={classes.none}>{t('nothing')}</p>
        ) : (
          <ProposedLines lines={lines} />
        )}
      </Tabs.Panel>
    </Tabs>
  )
}
