import { HANDLER } from "../office/roaming";
import { onAppointmentSend } from "./appointment-send";
import { onMessageSend } from "./message-send";

// At once and at the top: classic Outlook on Windows never runs what waits for `Office.onReady`.
Office.actions.associate(HANDLER.message, onMessageSend);
Office.actions.associate(HANDLER.appointment, onAppointmentSend);
