import type { FormDetail } from '@tweespraak/contract/forms'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Note } from '../../../ui/note.tsx'
import { useRoughWords } from '../form-words.ts'
import { PutToUse } from '../kinds/put-to-use.tsx'
import classes from './waiting-kinds.module.css'

/** How long a dialog takes to close, in milliseconds. */
const closingTakes = 400

/** The kinds that wait for these questions: once they are published, those can be put to use from here. */
export const WaitingKinds = ({ form }: { form: FormDetail }) => {
  const { t } = useTranslation('templates')
  const say = useRoughWords()
  const top = useRef<HTMLDivElement>(null)
  const { version } = form
  const known = useRef(version)
  // Just published: the way on stands above what one was looking at. By then the dialog gave the focus back.
  useEffect(() => {
    if (known.current === version) return undefined
    known.current = version
    const showing = setTimeout(() => {
      top.current?.scrollIntoView({ block: 'center' })
      top.current?.focus({ preventScroll: true })
    }, closingTakes)
    return () => clearTimeout(showing)
  }, [version])
  if (!form.can.edit || form.usedBy.length > 0) return null
  return form.waiting.map((kind, nth) => (
    <div key={kind.kindId} className={classes.waiting} {...(nth === 0 ? { ref: top, tabIndex: -1 } : {})}>
      <Note>
        <p className={classes.words}>
          {t(form.draft === null ? 'waiting.ready' : 'waiting.publishFirst', { kind: say(kind.name) })}
        </p>
        {form.draft === null && <PutToUse kind={kind} size="xs" />}
      </Note>
    </div>
  ))
}
