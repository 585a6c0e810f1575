// grammY with its conversations, on files or in memory, as its own documentation builds it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The packages stand in an ignored folder, not beside this file.
const require = createRequire(process.env.RIVAL_PACKAGES + "/");
const { Bot } = require("grammy");
const { conversations, createConversation } = require("@grammyjs/conversations");
const { run, sequentialize } = require("@grammyjs/runner");
const { FileAdapter } = require("@grammyjs/storage-file");

const steps = JSON.parse(readFileSync(process.env.RIVAL_SCRIPT, "utf8"));
const bot = new Bot("1:rival", { client: { apiRoot: process.env.RIVAL_API } });
bot.use(sequentialize((context) => String(context.chat?.id)));
const files = process.env.RIVAL_FILES;
bot.use(conversations(files ? { storage: new FileAdapter({ dirName: files }) } : {}));

async function talk(conversation, context) {
  const answers = {};
  let newest;
  for (const [number, step] of steps.entries()) {
    if (number > 0) context = await conversation.wait();
    answers[number] = step.does;
    const before = newest;
    for (const [method, parameters] of step.calls) {
      const { text, ...other } = parameters;
      if (method === "answerCallbackQuery") await context.answerCallbackQuery();
      else if (method === "editMessageText") await context.editMessageText(text, other);
      else if (method === "editMessageReplyMarkup") await context.api.editMessageReplyMarkup(context.chat.id, before);
      else if (method === "sendMessage") newest = (await context.reply(text, other)).message_id;
    }
  }
}

bot.use(createConversation(talk));
bot.command("start", (context) => context.conversation.enter("talk"));
bot.catch((fault) => console.error(fault.message));
run(bot);
