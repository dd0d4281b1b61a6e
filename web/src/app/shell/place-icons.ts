import type { Place } from '@tweespraak/contract/access'
import {
  IconBuildingCommunity,
  IconChecklist,
  IconFolder,
  IconForms,
  IconHome,
  IconListCheck,
  IconMail,
  IconMessages,
  IconTarget,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react'

export const placeIcons: Record<Place, Icon> = {
  home: IconHome,
  conversations: IconMessages,
  goals: IconTarget,
  agreements: IconListCheck,
  'my-file': IconFolder,
  team: IconUsersGroup,
  people: IconUsers,
  progress: IconChecklist,
  organization: IconBuildingCommunity,
  templates: IconForms,
  mails: IconMail,
}
