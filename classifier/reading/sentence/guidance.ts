/** What somebody is given to go by, and does then without the tool. */
export const GUIDANCE = /^(?:prompts?|instructions|guidelines|guidance|checklist)$/;
