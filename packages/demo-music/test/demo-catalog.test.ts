import { describe, expect, test } from 'vitest';
import { demoAlbums, demoArtists, demoSingles, demoTracks } from '../src/demo-catalog.ts';

describe('the demo catalog', () => {
  test('has enough to fill every page', () => {
    expect(demoArtists).toHaveLength(5);
    expect(demoAlbums).toHaveLength(6);
    expect(demoTracks.length).toBeGreaterThanOrEqual(28);
    expect(demoSingles).toHaveLength(4);
    expect(new Set(demoTracks.map(({ song }) => song.genre)).size).toBeGreaterThanOrEqual(5);
  });

  test('lists every artist that it names, and everything once', () => {
    const names = demoArtists.map(({ name }) => name);
    for (const { artist } of [...demoAlbums, ...demoTracks.map(({ song }) => song)]) {
      expect(names).toContain(artist);
    }
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(demoAlbums.map(({ title }) => title)).size).toBe(demoAlbums.length);
    expect(new Set(demoTracks.map(({ song }) => song.title)).size).toBe(demoTracks.length);
    expect(new Set(demoTracks.map(({ song }) => song.tune.seed)).size).toBe(demoTracks.length);
  });

  test('numbers the tracks of each album from 1, and no singles', () => {
    for (const album of demoAlbums) {
      const numbers = demoTracks.filter((track) => track.album === album).map((track) => track.trackNumber);
      expect(numbers).toEqual(album.songs.map((_, index) => index + 1));
    }
    expect(demoTracks.filter((track) => !track.album).map(({ song }) => song)).toEqual(demoSingles);
  });

  test('has one guest artist on an album', () => {
    const guests = demoTracks.filter(({ song, album }) => album && song.artist !== album.artist);
    expect(guests).toHaveLength(1);
  });

  test('stays within the allowed years and durations', () => {
    for (const { song } of demoTracks) {
      expect(song.releaseYear).toBeGreaterThanOrEqual(1960);
      expect(song.releaseYear).toBeLessThanOrEqual(2026);
      expect(song.tune.seconds).toBeGreaterThanOrEqual(20);
      expect(song.tune.seconds).toBeLessThanOrEqual(40);
    }
  });
});
