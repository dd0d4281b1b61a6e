import { Button } from '@mantine/core'
import { longestCorrection } from '@tweespraak/contract/correction'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Form } from '../../ui/form.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { showUndo } from '../../ui/toast.tsx'
import { WritingField } from '../../ui/writing-field.tsx'
import classes from './addenda.module.css'
import { type AddendaProps, isEmployee, otherName } from './between-two.ts'
import { useCorrectionDeed } from './correction-deed.ts'

/** Saying which words of a sealed report are wrong, and what they should be; the other is asked. */
export const WriteCorrection = ({ onClose, ...about }: AddendaProps & { readonly onClose: () => void }) => {
  const { t } = useTranslation(['dossier', 'app'])
  const { conversationId } = about
  const name = otherName(about)
  const [correctionId] = useState(() => crypto.randomUUID())
  const [wrong, setWrong] = useState('')
  const [correct, setCorrect] = useState('')
  const [missing, setMissing] = useState<object | null>(null)
  const takeBack = useCorrectionDeed(conversationId, () =>
    call(dossierRoutes.takeCorrectionBack, { params: { conversationId, correctionId } }),
  )
  const propose = useCorrectionDeed(conversationId, async () => {
    await call(dossierRoutes.proposeCorrection, {
      params: { conversationId },
      body: { correctionId, wrong: wrong.trim(), correct: correct.trim() },
    })
    // Closed by the deed itself: there is no room for another as soon as this one waits.
    onClose()
    showUndo(t('corrections.done', { name }), () => takeBack.mutate(undefined))
  })
  const side = isEmployee(about) ? 'employee' : 'manager'
  return (
    <Form
      className={classes.form}
      error={missing}
      onSubmit={() => {
        if (wrong.trim() === '' || correct.trim() === '') setMissing({})
        else propose.mutate(undefined)
      }}
    >
      <p className={classes.explain}>{t('corrections.help', { name })}</p>
      <WritingField
        label={t('corrections.wrong')}
        help={t('corrections.wrongHelp')}
        side={side}
        rows={2}
        value={wrong}
        onChange={setWrong}
        error={missing !== null && wrong.trim() === '' && t('corrections.wrongMissing')}
        maxLength={longestCorrection}
        focused
      />
      <WritingField
        label={t('corrections.correct')}
        side={side}
        rows={2}
        value={correct}
        onChange={setCorrect}
        error={missing !== null && correct.trim() === '' && t('corrections.correctMissing')}
        maxLength={longestCorrection}
      />
      <RefusalNotice error={propose.error} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('app:action.cancel')}
        </Button>
        <Button type="submit" loading={propose.isPending}>
          {t('corrections.propose')}
        </Button>
      </div>
    </Form>
  )
}
