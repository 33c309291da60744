import { actFrom } from '../../act-from.ts';
import type { Features } from '#classifier/reading/features.ts';
import { testCases, type Case } from '../../cases.ts';
import { schema } from '../../subject.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;
const described = (description: string): Case[1] => ({
  name: 'normalize_payload',
  inputSchema: schema({ payload: { type: 'string', description } }),
});
const inside = {
  name: 'normalize_payload',
  inputSchema: schema({ options: schema({ payload: 'string' }) }),
};
const path = {
  name: 'normalize_image',
  inputSchema: schema({ image: { type: 'string', description: 'Path to an image on disk.' } }),
};

testCases('what is transformed', led, [
  ['comes back where it is handed over', '| normalize_payload | payload:object |', 'generate normalize'],
  ['comes back where it is one of many', '| normalize_payloads | payload:array |', 'generate normalize'],
  ['comes back where the parameter tells more', '| normalize_payload | raw_payload:string |', 'generate normalize'],
  ['comes back where it must be handed over', '| normalize_payload | payload!:object |', 'generate normalize'],
  ['comes back whatever it is of', '| normalize_order_payload | payload:object |', 'generate normalize'],
  ['comes back where nothing of it is deleted', '| clean_up_text | text:string |', 'generate clean_up'],
  ['is kept where it is not handed over', '| normalize_payload | depth:number |', 'update normalize'],
  ['is kept where the name of another is', '| normalize_payload | payload_name:string |', 'update normalize'],
  ['is kept where an id tells which', '| normalize_payload | payload:object store_id!:string |', 'update normalize'],
  [
    'comes back where no id need be given',
    '| normalize_payload | payload:object store_id:string |',
    'generate normalize',
  ],
  ['is kept where a path tells which', '| normalize_payload | payload:object path!:string |', 'update normalize'],
  ['is kept where the parameter only points', described('The id of it.'), 'update normalize'],
  ['comes back where the parameter holds it', described('All of it.'), 'generate normalize'],
  ['is kept where the parameter is inside another', inside, 'update normalize'],
  ['is kept where the parameter is the path of a file', path, 'update normalize'],
  ['is kept where no parameter can hold it', '| normalize_disk | disk:string |', 'update normalize'],
  ['is kept where it only belongs to what is', '| normalize_payload_disk | payload:string |', 'update normalize'],
  ['is deleted where that is done to it', '| delete_payload | payload:string |', 'delete delete'],
]);

testCases('what is added to a text', led, [
  ['comes back where code is handed over', '| add_types | code:string | Adds types to code.', 'generate add'],
  [
    'comes back in a contract',
    '| add_pause | contract_code:string method_name:string | Adds a pause to a contract.',
    'generate add',
  ],
  ['comes back without what is removed', '| remove_notes | json:string | Removes notes from JSON.', 'generate remove'],
  ['is kept where the text is what is added', '| add_shader | code:string | Adds a shader to a scene.', 'create add'],
  [
    'is kept where an id tells which',
    '| add_types | code:string script_id:string | Adds types to a script.',
    'create add',
  ],
  ['is kept where a file is named', '| add_types | code:string file_path:string | Adds types to code.', 'create add'],
  [
    'is kept where a function is named',
    '| add_types | code:string function_name:string | Adds types to a function.',
    'create add',
  ],
  ['is kept where another text is handed over', '| add_types | json:string | Adds types to code.', 'create add'],
]);

testCases('what is mended', led, [
  ['comes back where the code is handed over', '| implement_fix | code:string | Fixes a bug.', 'generate fix'],
  ['comes back where it is an idea', '| refine_idea | idea:string | Refines an idea.', 'generate refine'],
  ['is changed where an id tells which', '| fix_issue | code:string issue_id:string | Fixes an issue.', 'update fix'],
  ['is changed where nothing is handed over', '| fix_issue | issue:string | Fixes an issue.', 'update fix'],
]);

const backlog = (properties: Record<string, string>): Case[1] => ({
  name: 'prioritize_backlog',
  inputSchema: schema({
    ...properties,
    backlog_items: { type: 'array', items: schema({ id: 'string', title: 'string' }) },
  }),
});

testCases('a record of which the text is told', led, [
  ['comes back where nothing tells which', '| expand_story | story_text:string |', 'generate expand'],
  ['is kept where its id tells', '| expand_story | story_text:string story_id:string |', 'update expand'],
  ['is kept where its name tells', '| expand_story | story_text:string name:string |', 'update expand'],
  ['is kept where another text is told', '| expand_story | theme_text:string |', 'update expand'],
  ['is kept where it is only counted', '| expand_story | story_count:number |', 'update expand'],
  ['comes back whoever asks', '| expand_story | story_text:string agent_id:string |', 'generate expand'],
]);

testCases('what is handed over whole', led, [
  [
    'comes back where it is encoded',
    {
      name: 'repair_lid',
      inputSchema: {
        type: 'object',
        properties: { file: { type: 'string', description: 'Base64-encoded PDF' } },
        required: ['file'],
      },
    },
    'generate repair',
  ],
  ['is kept where its path is given', '| repair_lid | file_path!:string |', 'update repair'],
  ['comes back where its code is given', '| transform_component | code!:string |', 'generate transform'],
  ['is kept where a code is only what it is called by', '| extend_coupon | code!:string |', 'update extend'],
  ['is changed where its code need not be', '| transform_component | code:string |', 'update transform'],
  [
    'is changed where an id tells which',
    '| transform_component | code!:string component_id!:string |',
    'update transform',
  ],
]);

testCases('a part of a text', actFrom('actions'), [
  ['comes back where the text is given', '| text_tool | text!:string action=remove_duplicates |', 'read remove'],
  [
    'is taken away where an id tells which',
    '| text_tool | text!:string id:string action=remove_duplicates |',
    'delete remove',
  ],
  ['is taken away where no text is given', '| text_tool | note:string action=remove_duplicates |', 'delete remove'],
  ['is something else', '| text_tool | text!:string action=remove_note |', 'delete remove'],
]);

testCases('records that are told', led, [
  ['come back with their titles', backlog({}), 'generate prioritize'],
  ['are kept where an id tells of which backlog', backlog({ board_id: 'string' }), 'update prioritize'],
  ['are kept where there are none', '| prioritize_backlog | backlog_items:array |', 'update prioritize'],
]);
