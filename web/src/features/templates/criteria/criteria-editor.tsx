import { Button, MultiSelect, Select } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  criteriaRoutes,
  type CriteriaContent,
  type CriteriaSet,
  longestCriterionName,
  mostCriteria,
  mostJobTitles,
  mostSteps,
} from '@tweespraak/contract/criteria'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import type { DraftStore, Kept } from '../../../lib/autosave.ts'
import { unitOptions, unitsQuery } from '../../../lib/units.ts'
import { useAutosave } from '../../../lib/use-autosave.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { SavedState } from '../../../ui/saved-state.tsx'
import { Section } from '../../../ui/section.tsx'
import { showUndo } from '../../../ui/toast.tsx'
import { ConflictNotice } from '../conflict-notice.tsx'
import { EditorBar } from '../editor-frame.tsx'
import { WordsPair } from '../editor/words-pair.tsx'
import { addCriterion, addStep, removeCriterion, removeStep, wordStep } from './criteria-edit.ts'
import classes from './criteria-editor.module.css'
import { CriterionFields } from './criterion-fields.tsx'
import { RemoveButton } from './remove-button.tsx'
import { PublishCriteria } from './publish-criteria.tsx'
import { contentOf, criteriaQuery, jobTitlesQuery } from './queries.ts'

/** What HR writes here is about nobody, and the server has it within a second. */
const nowhere: DraftStore<CriteriaContent> = {
  read: () => undefined,
  write: () => undefined,
  remove: () => undefined,
}

const keptOf = (set: CriteriaSet): Kept<CriteriaContent> => ({
  value: contentOf(set),
  revision: set.revision,
  savedAt: set.savedAt,
})

/** A draft of criteria, saved while HR writes it, until it is published for good. */
export const CriteriaEditor = ({ set }: { set: CriteriaSet }) => {
  const { t } = useTranslation('criteria')
  const client = useQueryClient()
  const units = useQuery(unitsQuery)
  const jobTitles = useQuery(jobTitlesQuery).data?.jobTitles ?? []
  const params = { setId: set.setId }
  const amend = (change: Partial<CriteriaSet>) =>
    client.setQueryData(criteriaQuery.queryKey, (known) =>
      known === undefined
        ? known
        : {
            ...known,
            sets: known.sets.map((each) => (each.setId === set.setId ? { ...each, ...change } : each)),
          },
    )
  const saved = useAutosave<CriteriaContent>({
    kept: keptOf(set),
    drafts: nowhere,
    save: async (content, baseRevision) => {
      const answer = await call(criteriaRoutes.save, { params, body: { ...content, baseRevision } })
      amend({ ...content, ...answer })
      return answer
    },
    reload: async () => {
      const { sets } = await client.query({ ...criteriaQuery, staleTime: 0 })
      return keptOf(sets.find(({ setId }) => setId === set.setId) ?? set)
    },
    words: 'nobody',
  })
  const content = saved.value
  const edit = (change: (known: CriteriaContent) => CriteriaContent) => saved.edit(change(content))
  const remove = (change: (known: CriteriaContent) => CriteriaContent) => {
    const before = content
    edit(change)
    showUndo(t('removed'), () => saved.edit(before), 'beside')
  }
  return (
    <>
      <EditorBar>
        <SavedState of={saved} />
        <PublishCriteria set={set} content={content} flush={saved.flush} />
      </EditorBar>
      {saved.status === 'conflict' && (
        <ConflictNotice
          title={t('conflict.title')}
          text={t('conflict.text')}
          theirs={{ label: t('conflict.theirs'), onChoose: saved.takeTheirs }}
          mine={{ label: t('conflict.mine'), onChoose: saved.keepMine }}
        />
      )}
      <Section title={t('part.period')}>
        <div className={classes.fields}>
          <WordsPair
            label={t('field.name')}
            value={content.name}
            needed
            maxLength={longestCriterionName}
            onChange={(name) => edit((known) => ({ ...known, name }))}
          />
          <div className={classes.days}>
            <DateField
              label={t('field.firstDay')}
              value={content.firstDay}
              onChange={(day) => edit((known) => ({ ...known, firstDay: day ?? known.firstDay }))}
            />
            <DateField
              label={t('field.lastDay')}
              value={content.lastDay}
              onChange={(day) => edit((known) => ({ ...known, lastDay: day ?? known.lastDay }))}
            />
          </div>
          <Select
            label={t('field.unit')}
            description={t('field.unitHelp')}
            placeholder={t('field.everybody')}
            data={unitOptions(units.data?.units ?? [])}
            value={content.unitId}
            onChange={(unitId) => edit((known) => ({ ...known, unitId }))}
            searchable
            clearable
          />
          <MultiSelect
            label={t('field.jobTitles')}
            description={t('field.jobTitlesHelp')}
            placeholder={content.jobTitles.length === 0 ? t('field.allJobTitles') : ''}
            data={[...new Set([...content.jobTitles, ...jobTitles.map(({ title }) => title)])]}
            value={content.jobTitles}
            onChange={(chosen) => edit((known) => ({ ...known, jobTitles: chosen }))}
            maxValues={mostJobTitles}
            nothingFoundMessage={t('field.noJobTitle')}
            searchable
            clearable
          />
        </div>
      </Section>
      <Section title={t('part.criteria')}>
        {content.criteria.map((criterion, at) => (
          <CriterionFields
            key={criterion.criterionId}
            criterion={criterion}
            nth={at + 1}
            steps={content.steps}
            edit={edit}
            onRemove={() => remove(removeCriterion(criterion.criterionId))}
          />
        ))}
        {content.criteria.length < mostCriteria && (
          <Button
            className={classes.add ?? ''}
            variant="default"
            onClick={() => edit(addCriterion(`c-${crypto.randomUUID().slice(0, 8)}`))}
          >
            {t('addCriterion')}
          </Button>
        )}
      </Section>
      <Section title={t('part.steps')}>
        <p className={classes.help}>{t('part.stepsHelp')}</p>
        {content.steps.map((step, at) => (
          // Steps have no name of their own but their place.
          <div className={classes.step} key={`step-${String(at)}`}>
            <WordsPair
              label={t('field.step', { nth: at + 1 })}
              value={step}
              needed
              maxLength={longestCriterionName}
              onChange={(label) => edit(wordStep(at, label))}
            />
            <RemoveButton label={t('removeStep', { nth: at + 1 })} onRemove={() => remove(removeStep(at))} />
          </div>
        ))}
        {content.steps.length < mostSteps && (
          <Button className={classes.add ?? ''} variant="default" onClick={() => edit(addStep)}>
            {t('addStep')}
          </Button>
        )}
      </Section>
    </>
  )
}
