import { MedusaService } from "@medusajs/framework/utils";
import AccessSession from "./models/access-session";
import OneTimeCode from "./models/one-time-code";
import Person from "./models/person";
import PinGuess from "./models/pin-guess";

/** Keeps persons, their sessions, one-time codes and counted guesses. `src/database/access` reads and writes them. */
class AccessModuleService extends MedusaService({ Person, AccessSession, OneTimeCode, PinGuess }) {}

export default AccessModuleService;
