/** Where the button to share stands on the page of a conversation, for what leads to it. */
export const shareButtonId = 'share'
