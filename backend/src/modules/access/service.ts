import { MedusaService } from "@medusajs/framework/utils";
import AccessSession from "./models/access-session";
import OneTimeCode from "./models/one-time-code";
import Person from "./models/person";
import PhoneRecovery from "./models/phone-recovery";
import PinGuess from "./models/pin-guess";

/** Keeps persons, their sessions, one-time codes, counted guesses and changes of numbers. `src/database/access` reads and writes them. */
class AccessModuleService extends MedusaService({ Person, AccessSession, OneTimeCode, PinGuess, PhoneRecovery }) {}

export default AccessModuleService;
