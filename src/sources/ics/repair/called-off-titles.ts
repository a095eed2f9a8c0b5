const CALLED_OFF =
  /^\s*(?:(?:re|fw|sv|vs)\s*:\s*)?(?:cancell?ed|aflyst|annulleret|avlyst|avbrutt|inställt|inställd|avbokat|abgesagt|annulé|geannuleerd|cancelado|annullato)\s*:/i;

/** Outlook leaves a cancelled meeting standing as an ordinary event and only writes "Canceled:" before its title. */
export const isCalledOff = (title: string): boolean => CALLED_OFF.test(title);
