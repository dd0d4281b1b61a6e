import type { FormDetail } from '@tweespraak/contract/forms'
import { useTranslation } from 'react-i18next'
import { Note } from '../../../ui/note.tsx'
import { useRoughWords } from '../form-words.ts'
import { PutToUse } from '../kinds/put-to-use.tsx'
import classes from './waiting-kinds.module.css'

/** The kinds that wait for these questions: once they are published, those can be put to use from here. */
export const WaitingKinds = ({ form }: { form: FormDetail }) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  if (!form.can.edit || form.usedBy.length > 0) return null
  return form.waiting.map((kind) => (
    <div key={kind.kindId} className={classes.waiting}>
      <Note>
        <p className={classes.words}>
          {t(form.draft === null ? 'waiting.ready' : 'waiting.publishFirst', { kind: say(kind.name) })}
        </p>
        {form.draft === null && <PutToUse kind={kind} size="xs" />}
      </Note>
    </div>
  ))
}
