import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wholeLink } from '../lib/handed-over.ts'
import classes from './copy-link.module.css'
import { say } from './toast.tsx'

interface CopyLinkProps {
  readonly link: string
  /** For whom it is: among several of these the name of the button. */
  readonly who: string
  /** It is the main thing to do; `onCopied` once it was done. */
  readonly main?: boolean
  readonly onCopied?: () => void
}

/** A link to hand over to one person. Where the browser keeps its clipboard closed, the link itself stands there. */
export const CopyLink = ({ link: given, who, main = false, onCopied }: CopyLinkProps) => {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const link = wholeLink(given)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link)
      say(t('link.copied', { who }))
      onCopied?.()
    } catch {
      setShown(true)
    }
  }
  if (shown) {
    return (
      <TextInput
        className={classes.link ?? ''}
        label={t('link.byHand', { who })}
        value={link}
        readOnly
        data-autofocus
        onCopy={onCopied}
        onFocus={(event) => event.currentTarget.select()}
      />
    )
  }
  return (
    <Button
      variant={main ? 'filled' : 'default'}
      size={main ? 'sm' : 'xs'}
      aria-label={t('link.copyFor', { who })}
      onClick={() => void copy()}
    >
      {t('link.copy')}
    </Button>
  )
}
