import { testCases } from '../../cases.ts';
import { saidActs } from './said-acts.ts';

testCases('a verb of a language with spaces', saidActs, [
  ['has the noun after it as its object', '| x | | Elimina un proyecto del cliente.', ['delete delete project']],
  ['may be of several words', '| x | | Met à jour une note du client.', ['update update note']],
  ['may have its particle later', '| x | | Lädt eine Datei auf den Server hoch.', ['create upload file']],
  ['may stand last', '| x | | Sunucuya bir dosya yükler.', ['create upload file']],
  ['is none after an article', '| x | | Muestra la lista de usuarios.', ['read show user']],
  ['is none where the word joins', '| x | | Herramienta para eliminar un usuario.', ['delete delete user']],
  ['is denied before it', '| x | | No elimina los archivos de la carpeta.', ['not delete delete file']],
  ['is denied after it', '| x | | Löscht keine Dateien auf dem Server.', ['not delete delete file']],
  ['is denied by what is run into it', "| x | | N'efface pas les fichiers du dossier.", ['not delete delete file']],
  ['is passed over where it is denied', '| x | | Sin borrar nada, muestra los archivos.', ['read show file']],
  [
    'stands after the clause that says when',
    '| x | | Cuando el usuario pida borrar algo, lista las notas.',
    ['read list note'],
  ],
  ['says of how many', '| x | | Supprime tous les messages.', ['delete delete message all']],
]);

testCases('a noun that tells what is done', saidActs, [
  ['stands after a verb that says little', '| x | | Realiza una búsqueda en los documentos.', ['read search document']],
  ['stands at the head', '| x | | Suppression de la facture.', ['delete delete invoice']],
  ['is an order that is placed', '| x | | Passe une commande pour le client.', ['pay place order']],
  ['is no order where a request is meant', '| x | | Faz um pedido HTTP ao servidor.', ['any perform order']],
  ['is none of a longer one', '| x | | Exécute une commande shell.', ['run execute command']],
  ['is none behind a preposition', '| x | | Roda o módulo de análise.', ['run run']],
]);

testCases('verbs that are joined', saidActs, [
  [
    'share their object',
    '| x | | Crea, actualiza o elimina notas.',
    ['create create note', 'update update note', 'delete delete note'],
  ],
  ['have a pronoun between them', '| x | | Traduce el texto y lo guarda.', ['create save text']],
]);

testCases('a direct object', saidActs, [
  ['stands before what a preposition leads to', '| x | | Asigna al usuario una tarea.', ['update assign task']],
  ['may be an English noun', '| x | | Elimina il database di un cliente.', ['delete delete database']],
]);
