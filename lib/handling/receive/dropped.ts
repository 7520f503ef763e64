/** Whether what was decided of a mail says that it caused no event and no answer: nobody will want more of it than its header. */
export const isDropped = (decided: unknown): boolean => typeof decided === 'string' && decided.startsWith('dropped:');
