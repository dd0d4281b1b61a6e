import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Bilingual } from '@tweespraak/contract/id'
import {
  type ReminderRule,
  reminderRoutes,
  type ReminderSort,
  type SortOfReminder,
} from '@tweespraak/contract/reminders'
import type { Answer } from '@tweespraak/contract/route'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { showUndo } from '../../ui/toast.tsx'
import { ReminderDialog } from './reminder-dialog.tsx'
import { reminderRulesQuery } from './reminder-queries.ts'
import classes from './reminder-rules.module.css'
import { useReminderWords } from './use-reminder-words.ts'

type Shown = Answer<typeof reminderRoutes.show>

/** Of which kind (`*`: of all without a rule of their own) and sort; `rule`: null is as usual, or as all. */
interface Change {
  readonly kindCode: string
  readonly sort: ReminderSort
  readonly rule: ReminderRule | null
}

const all = '*'

/** The rule that HR said for this; null where it goes by itself. */
const saidFor = ({ sorts }: Shown, { kindCode, sort }: Omit<Change, 'rule'>): ReminderRule | null => {
  const of = sorts.find((each) => each.sort === sort)
  if (of === undefined) return null
  if (kindCode === all) return of.general.changed ? of.general.rule : null
  return of.kinds.find((each) => each.kindCode === kindCode)?.rule ?? null
}

const carryOut = ({ rule, ...params }: Change) =>
  rule === null ? call(reminderRoutes.reset, { params }) : call(reminderRoutes.set, { params, body: rule })

/** Changes a rule, says so, and offers to put back what was. */
const useChange = (shown: Shown, nameOf: (about: Omit<Change, 'rule'>) => string) => {
  const { t } = useTranslation('reminders')
  const client = useQueryClient()
  const anew = () => client.invalidateQueries({ queryKey: reminderRulesQuery.queryKey })
  const undo = useMutation({ mutationFn: carryOut, onSettled: anew })
  const change = useMutation({
    mutationFn: carryOut,
    onSuccess: async (_, { rule, ...about }) => {
      const was = saidFor(shown, about)
      const done = rule !== null ? 'saved' : about.kindCode === all ? 'wentBack' : 'wentAsAll'
      showUndo(t(done, { what: nameOf(about) }), () => undo.mutate({ ...about, rule: was }))
      await anew()
    },
  })
  return { change, error: change.error ?? undo.error }
}

/** When people are reminded of what: a sentence and an example of each, with what can be done about it. */
export const ReminderRules = ({ shown }: { readonly shown: Shown }) => {
  const { t } = useTranslation('reminders')
  const { language } = useSpeaking()
  const [open, setOpen] = useState<{ sort: SortOfReminder; kindCode: string | null } | null>(null)
  const kindName = (code: string): Bilingual | undefined =>
    shown.kinds.find((kind) => kind.code === code)?.name
  const nameOf = ({ kindCode, sort }: Omit<Change, 'rule'>): string =>
    kindCode === all ? t(`sorts.${sort}`) : `${t(`sorts.${sort}`)}, ${kindName(kindCode)?.[language] ?? ''}`
  const { change, error } = useChange(shown, nameOf)
  return (
    <>
      {!shown.can.change && <p className={classes.soft}>{t('readOnly')}</p>}
      <RefusalNotice error={error} />
      <dl className={classes.sorts}>
        {shown.sorts.map((of) => (
          <div key={of.sort} className={classes.sort}>
            <dt>
              {t(`sorts.${of.sort}`)}
              <span className={classes.from}>{t(`from.${of.sort}`)}</span>
            </dt>
            <dd>
              <Rule
                of={of}
                shown={of.general}
                name={null}
                what={nameOf({ kindCode: all, sort: of.sort })}
                onChange={shown.can.change ? () => setOpen({ sort: of, kindCode: all }) : null}
                onBack={
                  shown.can.change && of.general.changed
                    ? () => change.mutate({ kindCode: all, sort: of.sort, rule: null })
                    : null
                }
              />
              {of.kinds.map((rule) => (
                <Rule
                  key={rule.kindCode}
                  of={of}
                  shown={{ ...rule, changed: true }}
                  name={kindName(rule.kindCode)?.[language] ?? ''}
                  what={nameOf({ kindCode: rule.kindCode, sort: of.sort })}
                  onChange={shown.can.change ? () => setOpen({ sort: of, kindCode: rule.kindCode }) : null}
                  onBack={
                    shown.can.change
                      ? () => change.mutate({ kindCode: rule.kindCode, sort: of.sort, rule: null })
                      : null
                  }
                />
              ))}
              {shown.can.change && kindsLeft(shown, of).length > 0 && (
                <QuietButton
                  aria-label={t('anotherOf', { what: t(`sorts.${of.sort}`) })}
                  onClick={() => setOpen({ sort: of, kindCode: null })}
                >
                  {t('another')}
                </QuietButton>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {open !== null && (
        <ReminderDialog
          of={open.sort}
          what={nameOf({ kindCode: open.kindCode ?? all, sort: open.sort.sort })}
          kindCode={open.kindCode}
          kinds={kindsLeft(shown, open.sort).map(({ code, name }) => ({
            value: code,
            label: name[language],
          }))}
          begin={
            saidFor(shown, { kindCode: open.kindCode ?? all, sort: open.sort.sort }) ?? open.sort.general.rule
          }
          saving={change}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** Kinds of which this can be reminded, and that have no rule of their own. */
const kindsLeft = ({ kinds }: Shown, of: SortOfReminder): Shown['kinds'] =>
  kinds.filter(
    ({ code, sorts }) => sorts.includes(of.sort) && !of.kinds.some(({ kindCode }) => kindCode === code),
  )

interface RuleProps {
  readonly of: SortOfReminder
  readonly shown: SortOfReminder['general']
  /** Of which kind; null for all. */
  readonly name: string | null
  readonly what: string
  readonly onChange: (() => void) | null
  readonly onBack: (() => void) | null
}

const Rule = ({ of, shown, name, what, onChange, onBack }: RuleProps) => {
  const { t } = useTranslation('reminders')
  const words = useReminderWords()
  return (
    <div className={classes.rule}>
      <div className={classes.words}>
        {name !== null && <p className={classes.name}>{name}</p>}
        <p>{words.rule(shown.rule)}</p>
        <p className={classes.soft}>{words.example(of.sort, shown.example)}</p>
        {name === null && shown.changed && (
          <p className={classes.soft}>{t('changed', { usual: words.rule(of.usual) })}</p>
        )}
      </div>
      <span className={classes.deeds}>
        {onChange !== null && (
          <QuietButton aria-label={t('changeOf', { what })} onClick={onChange}>
            {t('change')}
          </QuietButton>
        )}
        {onBack !== null && (
          <QuietButton aria-label={t(name === null ? 'backOf' : 'asAllOf', { what })} onClick={onBack}>
            {t(name === null ? 'back' : 'asAll')}
          </QuietButton>
        )}
      </span>
    </div>
  )
}
