/** Of the pictures by which shared pages are shown, in pixels: as they are drawn, and as a page says. */
export const sharingPictureSize = { width: 1200, height: 630 }
