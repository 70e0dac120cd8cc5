/** How lists look on a phone: long words break, pictures are those of tables, and the button over the last row hides
 * nothing. */
export const narrowList = {
  pb: 10,
  overflowWrap: 'anywhere',
  '& .MuiListItemIcon-root': { minWidth: 0, mr: 1 },
  '& .MuiListItemAvatar-root': { minWidth: 0, mr: 1.5 },
  '& .MuiListItemAvatar-root > .MuiAvatar-root:not(.MuiAvatar-rounded)': {
    width: 40,
    height: 40,
    borderRadius: 0,
    bgcolor: 'transparent',
  },
  '& .MuiListItemText-root': { pr: 1 },
};
