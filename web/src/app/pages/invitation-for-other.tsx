import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { tellRefusal } from '../shell/tell-refusal.ts'
import { useSignOut } from '../shell/use-sign-out.tsx'

/**
 * Somebody is in already, and opens the invitation of somebody else: coming in would end their session and use it up.
 * Whose it is, is said first; nothing happens before they are out.
 */
export const InvitationForOther = ({ name }: { name: string }) => {
  const { t } = useTranslation('access')
  const { person } = useMe()
  // Loaded anew, with the link: of who was in nothing stays behind on the page where the other comes in.
  const { signOut, dialog } = useSignOut(tellRefusal, async () => window.location.reload())
  return (
    <Page
      title={t('invitation.otherTitle', { name })}
      lead={t('invitation.other', { me: person.name, name })}
      width="narrow"
    >
      {dialog}
      <Group>
        <Button onClick={signOut}>{t('invitation.signOut')}</Button>
        <ButtonLink to="/" variant="default">
          {t('invitation.back')}
        </ButtonLink>
      </Group>
    </Page>
  )
}
