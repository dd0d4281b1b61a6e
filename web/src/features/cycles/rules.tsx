import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rhythmRoutes, type RhythmKind, type RhythmRule, type WrittenRule } from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { showUndo } from '../../ui/toast.tsx'
import { rhythmKey } from './queries.ts'
import { RuleDialog } from './rule-dialog.tsx'
import classes from './rhythm.module.css'
import { useRuleWords } from './use-rule-words.ts'

type Rhythm = Answer<typeof rhythmRoutes.show>

const writtenOf = ({ kindId, unit, jobTitle, when }: RhythmRule): WrittenRule => ({
  kindId,
  unitId: unit?.unitId ?? null,
  jobTitle,
  when,
})

/** For everybody a rule that repeats goes before what the kind says itself, which then holds for nobody. */
const replacesOwn = ({ kindId, unit, jobTitle, when }: RhythmRule, kind: RhythmKind): boolean =>
  kindId === kind.kindId && unit === null && jobTitle === null && when.moment === 'repeating'

const OwnRhythm = ({ kind: { months } }: { kind: RhythmKind }) => {
  const { t } = useTranslation('cycles')
  if (months === null) return null
  return <li className={classes.own}>{t('rules.own', { count: months })}</li>
}

/** The rules that hold, by kind, each with what can be done with it; and those that many organisations have. */
export const Rules = ({ rhythm }: { rhythm: Rhythm }) => {
  const { t } = useTranslation('cycles')
  const { language } = useSpeaking()
  const words = useRuleWords()
  const client = useQueryClient()
  const [open, setOpen] = useState<{ ruleId: string | null; begin: WrittenRule } | null>(null)
  const anew = () => client.invalidateQueries({ queryKey: rhythmKey })
  const restore = useMutation({
    mutationFn: (ruleId: string) => call(rhythmRoutes.restoreRule, { params: { ruleId } }),
    onSettled: anew,
  })
  const remove = useMutation({
    mutationFn: (ruleId: string) => call(rhythmRoutes.removeRule, { params: { ruleId } }),
    onSuccess: async (_, ruleId) => {
      showUndo(t('rules.removed'), () => restore.mutate(ruleId))
      await anew()
    },
  })
  const add = useMutation({
    mutationFn: (rule: WrittenRule) => call(rhythmRoutes.addRule, { body: rule }),
    onSuccess: async ({ ruleId }) => {
      showUndo(t('rules.taken'), () => remove.mutate(ruleId))
      await anew()
    },
  })
  const [first] = rhythm.kinds
  const [unit] = rhythm.units
  const kinds = rhythm.kinds.filter(
    ({ kindId, months }) => months !== null || rhythm.rules.some((rule) => rule.kindId === kindId),
  )
  return (
    <Section
      title={t('rules.title')}
      actions={
        first !== undefined && (
          <Button
            onClick={() =>
              setOpen({
                ruleId: null,
                begin: {
                  kindId: first.kindId,
                  unitId: rhythm.can.writeForAll ? null : (unit?.unitId ?? null),
                  jobTitle: null,
                  when: { moment: 'repeating', months: 12 },
                },
              })
            }
          >
            {t('rules.add')}
          </Button>
        )
      }
    >
      <p className={classes.lead}>{t(rhythm.rules.length === 0 ? 'rules.none' : 'rules.order')}</p>
      <RefusalNotice error={remove.error ?? restore.error ?? add.error} />
      <dl className={classes.kinds}>
        {kinds.map((kind) => (
          <div key={kind.kindId} className={classes.kind}>
            <dt>{kind.name[language]}</dt>
            <dd>
              <ul className={classes.rules}>
                {rhythm.rules
                  .filter(({ kindId }) => kindId === kind.kindId)
                  .map((rule) => (
                    <li key={rule.ruleId} className={classes.rule}>
                      <span>{words(rule)}</span>
                      {rule.can.change && (
                        <span className={classes.deeds}>
                          <QuietButton
                            aria-label={t('rules.changeOf', { rule: words(rule) })}
                            onClick={() => setOpen({ ruleId: rule.ruleId, begin: writtenOf(rule) })}
                          >
                            {t('rules.change')}
                          </QuietButton>
                          <QuietButton
                            aria-label={t('rules.removeOf', { rule: words(rule) })}
                            onClick={() => remove.mutate(rule.ruleId)}
                          >
                            {t('rules.remove')}
                          </QuietButton>
                        </span>
                      )}
                    </li>
                  ))}
                {!rhythm.rules.some((rule) => replacesOwn(rule, kind)) && <OwnRhythm kind={kind} />}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {rhythm.suggestions.length > 0 && (
        <div className={classes.suggested}>
          <h3 className={classes.small}>{t('rules.suggested')}</h3>
          <ul className={classes.rules}>
            {rhythm.suggestions.map(({ name, ...rule }) => {
              const kind = rhythm.kinds.find(({ kindId }) => kindId === rule.kindId)
              const said = `${kind?.name[language] ?? ''}, ${words({ ...rule, unit: null })}`
              return (
                <li key={name} className={classes.rule}>
                  <span>{said}</span>
                  <QuietButton
                    aria-label={t('rules.takeOf', { rule: said })}
                    onClick={() => add.mutate(rule)}
                  >
                    {t('rules.take')}
                  </QuietButton>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {open !== null && <RuleDialog rhythm={rhythm} {...open} onClose={() => setOpen(null)} />}
    </Section>
  )
}
