import { testCases } from '../../cases.ts';
import { saidActs } from './said-acts.ts';

testCases('a Japanese or Korean verb', saidActs, [
  ['stands behind its object', '| x | | ユーザーに管理者の権限を付与します', ['grant grant permission']],
  ['is the noun that is carried out', '| x | | ドキュメントの検索を実行します', ['read search document']],
  ['is denied behind it', '| x | | 送信せずにメールを確認します', ['read check email']],
  ['is none of what it is for', '| x | | 商品を購入するためのURLを発行します', ['create issue product']],
  [
    'is what is answered only in the end',
    '| x | | 画像をアップロードしてURLを返します',
    ['create upload image', 'read get image'],
  ],
  ['is joined to others', '| x | | ノートを作成、または削除します', ['delete delete note', 'create create note']],
  ['has an object in Korean', '| x | | 고객에게 이메일을 보냅니다', ['send send email']],
  ['may have a blank in Korean', '| x | | 지정한 번호로 전화를 겁니다', ['job dial']],
  ['is denied in Korean', '| x | | 파일을 삭제하지 않고 목록을 보여줍니다', ['read show file']],
]);
