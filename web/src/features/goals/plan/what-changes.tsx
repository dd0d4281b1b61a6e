import { useTranslation } from 'react-i18next'
import { differencesOf } from './differences.ts'
import type { PlanDraft } from './plan-draft.ts'
import classes from './what-changes.module.css'
import { usePartWords } from './use-part-words.ts'

/** What one wording of a goal changed in another, part by part: how it was, and how it is. */
export const WhatChanges = ({ before, after }: { before: PlanDraft; after: PlanDraft }) => {
  const { t } = useTranslation('goals')
  const say = usePartWords()
  const parts = differencesOf(before, after)
  if (parts.length === 0) return null
  return (
    <div className={classes.changes} role="group" aria-label={t('changes.title')}>
      <p className={classes.title}>{t('changes.title')}</p>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`part.${part}`)}</dt>
            <dd>
              <del>
                <span className={classes.spoken}>{t('changes.was')} </span>
                {say(before, part)}
              </del>
              <ins>
                <span className={classes.spoken}>{t('changes.is')} </span>
                {say(after, part)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
