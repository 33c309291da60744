import { testCases } from '../../cases.ts';
import { saidActs } from './said-acts.ts';

testCases('a Chinese verb', saidActs, [
  ['stands before its object', '| x | | 删除用户的标签', ['delete delete tag']],
  ['stands behind it after 将', '| x | | 将文件上传到服务器', ['create upload file']],
  ['is the one that leads somewhere', '| x | | 将通知发送给用户', ['send send']],
  ['is none that describes', '| x | | 将经过校验的补丁写入会话', ['create write']],
  ['is none that is part of whom it is for', '| x | | 给订阅用户发送邮件', ['send send email']],
  ['is the noun that is carried out', '| x | | 对文档进行搜索', ['read search document']],
  ['is what runs where code is run', '| x | | 执行部署脚本', ['run execute script']],
  ['stands at the end of a noun', '| x | | 部署状态查询', ['read query']],
  ['stands after the clause that says when', '| x | | 当用户询问订单时，列出订单', ['read list order']],
  ['is denied in front of it', '| x | | 不会删除任何文件', ['not delete delete file']],
  ['is denied with its clause', '| x | | 计算月供，不会产生任何扣款', ['read calculate', 'not pay pay']],
  ['is no use of the tool', '| x | | 当用户想备忘时，应调用此工具创建笔记', ['create create note']],
  ['has an object that ends where another begins', '| x | | 删除项目及其所有文件', ['delete delete project all']],
  ['has no object that is only what it goes by', '| x | | 根据用户输入推荐电影', ['read recommend']],
  ['leaves out what its answer lacks', '| x | | 返回用户，不含密码', ['read get user']],
  [
    'is joined to others',
    '| x | | 创建、更新或删除笔记',
    ['create create note', 'update update note', 'delete delete note'],
  ],
  ['is what a finding leads to', '| x | | 查找重复项并将其删除', ['delete delete']],
  ['has an English object of two words', '| x | | 获取 API key', ['read get api_key']],
]);
