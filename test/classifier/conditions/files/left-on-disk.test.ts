import { leftOnDisk } from '#classifier/conditions/files/left-on-disk.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('where every call leaves a file', (features) => leftOnDisk(features).map(textAt), [
  ['is where it is downloaded to', '| download_song | | Downloads a song to the local disk.', ['to the local disk']],
  ['is nowhere where it goes elsewhere', '| download_song | | Downloads a song to the cloud.', []],
  ['is nowhere where it may go elsewhere', '| download_song | | Downloads a song to a drive or disk.', []],
  ['is nowhere where it comes from there', '| download_song | | Downloads a song to you from disk.', []],
  ['is nowhere where a caller may have it', '| download_song | | Returns a song, or saves it to disk.', []],
  ['is nowhere where nothing is saved', '| read_song | | Reads a song to the disk.', []],
  ['is nowhere without a description', '| download_song | |', []],
  ['is where it is saved, whatever else is done', '| save_song | | Cuts a song and saves it to disk.', ['to disk']],
]);
