import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import type { Category } from '#schema/category.ts';
import { schema, subject } from '../../subject.ts';

/** Definitions of my own in eight languages: name, description, what they must be called. */
const cases: Readonly<Record<string, readonly (readonly [name: string, description: string, category: Category])[]>> = {
  Chinese: [
    ['weather', '获取指定城市的天气。', 'Read'],
    ['remove', '删除一个项目及其所有文件。', 'Destructive'],
    ['note', '创建一条新的笔记。', 'Write'],
    ['mail', '发送邮件给客户。', 'Write'],
    ['sh', '在服务器上执行命令。', 'Execute'],
    ['wallet', '向收款人转账。', 'Financial'],
    ['cards', '通过关键字搜索卡牌。', 'Read'],
    ['cache', '清空缓存！之后返回剩余大小。', 'Destructive'],
  ],
  Japanese: [
    ['user', '現在のユーザー情報を取得します。', 'Read'],
    ['remove', 'プロジェクトを削除します。', 'Destructive'],
    ['note', 'メモを作成します。', 'Write'],
    ['attach', 'ファイルをアップロード（詳細は案内書を参照）', 'Write'],
    ['mail', '顧客にメールを送信します。', 'Write'],
    ['job', 'ジョブを実行します。', 'Execute'],
    ['shop', '商品を購入します。', 'Financial'],
    ['update_link', 'リンクを変更します。期限切れの場合はエラーを返します。', 'Write'],
    ['oshirase', 'お知らせを既読にします。', 'Write'],
  ],
  Korean: [
    ['search', '키워드로 문서를 검색합니다.', 'Read'],
    ['remove', '프로젝트와 모든 파일을 삭제합니다.', 'Destructive'],
    ['note', '새 메모를 작성합니다.', 'Write'],
    ['mail', '고객에게 메일을 발송합니다.', 'Write'],
    ['job', '서버에서 명령을 실행합니다.', 'Execute'],
    ['shop', '장바구니의 상품을 결제합니다.', 'Financial'],
  ],
  Spanish: [
    ['clima', 'Obtiene el clima de una ciudad.', 'Read'],
    ['rutas', 'Lista todas las rutas del proyecto con sus propiedades.', 'Read'],
    ['proyecto', 'Elimina un proyecto y todos los archivos que contiene.', 'Destructive'],
    ['crear_tarea', 'Crea una tarea para el usuario.', 'Write'],
    ['correo', 'Envía un correo al cliente.', 'Write'],
    ['tarea', 'Ejecuta una tarea en el servidor.', 'Execute'],
    ['pagar_factura', 'Paga una factura con la tarjeta.', 'Financial'],
  ],
  German: [
    ['wetter', 'Liefert das Wetter für eine Stadt.', 'Read'],
    ['projekt', 'Löscht ein Projekt mit allen Dateien.', 'Destructive'],
    ['notiz', 'Erstellt eine Notiz für den Benutzer.', 'Write'],
    ['mail', 'Sendet eine E-Mail an den Kunden.', 'Write'],
    ['dienst', 'Startet einen Dienst auf dem Server.', 'Execute'],
    ['rechnung', 'Bezahlt eine Rechnung von einem Konto.', 'Financial'],
  ],
  French: [
    ['meteo', 'Renvoie la météo pour une ville.', 'Read'],
    ['projet', 'Supprime un projet avec tous les fichiers.', 'Destructive'],
    ['note', 'Crée une note pour un utilisateur.', 'Write'],
    ['courriel', 'Envoie un courriel au client.', 'Write'],
    ['tache', 'Exécute une tâche sur le serveur.', 'Execute'],
    ['facture', 'Rembourse une facture du client.', 'Financial'],
  ],
  Portuguese: [
    ['clima', 'Retorna o clima de uma cidade.', 'Read'],
    ['projeto', 'Exclui um projeto e todos os arquivos.', 'Destructive'],
    ['nota', 'Cria uma nota para o usuário.', 'Write'],
    ['mensagem', 'Envia uma mensagem para o cliente.', 'Write'],
    ['tarefa', 'Executa uma tarefa no servidor.', 'Execute'],
    ['fatura', 'Reembolsa uma fatura do cliente.', 'Financial'],
  ],
  Russian: [
    ['pogoda', 'Возвращает погоду в городе.', 'Read'],
    ['proekt', 'Удаляет проект и все файлы.', 'Destructive'],
    ['zametka', 'Создаёт заметку для пользователя.', 'Write'],
    ['pismo', 'Отправляет письмо клиенту.', 'Write'],
    ['zadacha', 'Запускает задачу на сервере.', 'Execute'],
    ['zakaz', 'Оплачивает заказ клиента.', 'Financial'],
  ],
};

for (const [language, rows] of Object.entries(cases)) {
  for (const [name, description, category] of rows) {
    test(`${language}: ${description} is ${category}`, () => {
      const assessment = classify(subject({ name, description }));
      assert.equal(assessment.category, category);
      for (const { evidence } of assessment.findings)
        for (const { start, end, excerpt, pointer } of evidence)
          if (pointer === '/description') assert.equal(description.slice(start, end), excerpt);
    });
  }
}

const denied: readonly (readonly [language: string, description: string])[] = [
  ['Chinese', '不会删除任何文件。'],
  ['Spanish', 'No elimina los archivos de la carpeta.'],
  ['German', 'Die Dateien werden nicht gelöscht, nur gezählt.'],
  ['Russian', 'Не удаляет файлы.'],
];

for (const [language, description] of denied) {
  test(`${language}: "${description}" deletes nothing`, () => {
    assert.notEqual(classify(subject({ name: 'x', description })).category, 'Destructive');
  });
}

test('a phrase that is denied behind it is none', () => {
  const risk = (description: string): string => classify(subject({ name: 'x', description })).risk;
  assert.equal(risk('投稿を作成し、公開します。'), 'high');
  assert.equal(risk('投稿の下書きを作成します。公開はされません。'), 'medium');
});

test('a longer word holds none of the shorter ones in it', () => {
  const isBoard = (description: string): boolean =>
    classify(subject({ name: 'x', description })).findings.some(({ rule }) => rule === 'removes-a-container');
  assert.ok(isBoard('ボードを削除します。'));
  assert.ok(!isBoard('キーボードを削除します。'));
});

test('a lock, a call and a secret are what they are in each language', () => {
  const verdict = (description: string): string => {
    const { category, risk } = classify(subject({ name: 'x', description }));
    return `${category} ${risk}`;
  };
  for (const sentence of [
    'Lee el valor de un secreto.',
    'Liest den Wert eines Geheimnisses.',
    'シークレットの値を取得します。',
  ])
    assert.equal(verdict(sentence), 'Read high');
  for (const sentence of ['Effettua una chiamata telefonica.', 'Ruft die Nummer des Kunden an.', '向客户拨打电话。'])
    assert.equal(verdict(sentence), 'Execute high');
  for (const sentence of ['Abre la cerradura de la puerta.', 'Открывает дверь.', 'Öffnet die Haustür.'])
    assert.equal(verdict(sentence), 'Execute high');
});

test('a language that is not known gets a verdict from name and schema, or a low confidence', () => {
  const description = 'Usuwa projekt wraz z plikami.';
  assert.equal(classify(subject({ name: 'delete_project', description })).category, 'Destructive');
  assert.ok(classify(subject({ name: 'projekt', description })).confidence < 0.6);
  const sql = classify(
    subject({ name: 'run', description: 'Wykonuje zapytanie.', inputSchema: schema({ sql: 'string' }) }),
  );
  assert.equal(sql.category, 'Execute');
});

test('English with a foreign word stays English', () => {
  const description = 'Deletes the project "La Casa de Papel" for a user.';
  assert.equal(classify(subject({ name: 'x', description })).category, 'Destructive');
});

for (const description of [
  'Remove a tag from a note, as a batch (e.g. ten).',
  'Deletes a note or a task as a whole.',
]) {
  test(`"${description}" is English, though "a" and "as" are Portuguese too`, () => {
    assert.equal(classify(subject({ name: 'x', description })).category, 'Destructive');
  });
}
