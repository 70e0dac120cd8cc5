export const home = {
  title: 'Home',
  morning: 'Good morning',
  afternoon: 'Good afternoon',
  evening: 'Good evening',
  recent: 'Recently played',
  featured: 'Featured',
  madeForYou: 'Made for you',
  trending: 'Trending now',
  newAlbums: 'New albums',
  nothing: 'There is no music here yet',
  nothingHint: 'As soon as somebody adds songs, they appear here.',
};
