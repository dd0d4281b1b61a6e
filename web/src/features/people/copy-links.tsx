import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wholeLink } from '../../lib/handed-over.ts'
import { say } from '../../ui/toast.tsx'

interface CopyLinksProps {
  readonly invited: readonly { readonly name: string; readonly link: string }[]
}

/** All links at once, each behind its name: on lines that a spreadsheet takes as two columns. */
export const CopyLinks = ({ invited }: CopyLinksProps) => {
  const { t } = useTranslation('people')
  const [shown, setShown] = useState(false)
  const text = invited.map(({ name, link }) => `${name}\t${wholeLink(link)}`).join('\n')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      say(t('invite.copiedAll', { count: invited.length }))
    } catch {
      // The browser keeps its clipboard closed: then they stand there to be taken by hand.
      setShown(true)
    }
  }
  if (shown)
    return (
      <Textarea
        label={t('invite.allByHand')}
        value={text}
        readOnly
        rows={6}
        onFocus={(event) => event.currentTarget.select()}
      />
    )
  return (
    <div>
      <Button variant="default" onClick={() => void copy()}>
        {t('invite.copyAll')}
      </Button>
    </div>
  )
}
