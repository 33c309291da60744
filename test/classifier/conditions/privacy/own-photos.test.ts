import { ownPhotos } from '#classifier/conditions/privacy/own-photos.ts';
import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases } from '../../cases.ts';

const photos = (features: Features): string[] => ownPhotos(features, features.acts).map(({ word }) => word);

testCases('photos that somebody has taken', photos, [
  ['are those of no product', '| list_photos | |', ['photos']],
  ['are single ones', '| get_photo | |', ['photo']],
  ['are no albums', '| list_photo_sizes | |', []],
  ...eachOf('weather tiktok shopify airbnb wordpress photoshop', (product) => [
    `are none of ${product}`,
    `npm/${product}-kit | list_photos | |`,
    [],
  ]),
  ['are none of a shop of pictures', 'npm/unsplash-kit | list_photos | |', []],
  ['are none that the name sells', '| list_stock_photos | |', []],
  [
    'are those that are looked for by place',
    '| list_photos | | Lists photos by person or place.',
    ['photos', 'photos'],
  ],
  ['are none of a place', '| list_photos | | Lists photos of a place.', []],
]);
