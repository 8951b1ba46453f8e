// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/v1/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * One agent
         * @description How a voice agent is set up, with every block of its configuration. Secrets are never part of it.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/{conversation_id}/shadow-token": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A token to listen in on a live call
         * @description Gives an observer what a realtime client needs to join the room of a call that is going on. The observer hears everything, can say and send nothing, and neither the caller nor the agent can see that somebody is there. Takes no body. Every request makes another token for another identity.
         */
        post: operations["mintShadowToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The id of an agent. Nothing else names an agent to a customer. */
        AgentId: string;
        /**
         * Format: date
         * @description A version of the API, named by its date.
         */
        ApiVersion: string;
        Error: {
            error: {
                /** @description What went wrong, for programs. Codes are added, never renamed. */
                code: string;
                /** @description What went wrong, for people. May be reworded at any time. */
                message: string;
                /** @description On a validation failure, what is wrong with which member, by its dotted path. */
                fields?: {
                    [key: string]: string;
                };
                /** @description More about some failures. */
                details?: Record<string, unknown>;
                /**
                 * Format: uri
                 * @description Where the failure is explained.
                 */
                docs_url?: string;
            };
            /** @description The X-Request-ID of this answer. */
            request_id: string;
        };
        /** @description The language model. Null stands for what the platform gives by default. */
        Llm: {
            /** @description One of a growing list, such as openai, speechify and custom. */
            provider?: string | null;
            model?: string | null;
            /** @description Where a custom provider is. */
            base_url?: string | null;
            /** @description The stored credential of a custom provider. */
            credential_id?: string | null;
            /** @description What is added to each request to a custom provider. */
            extra_body?: Record<string, unknown> | null;
            /** @description 0.5 unless set. */
            temperature?: number;
        };
        /** @description The voice and how it speaks. */
        Tts: {
            voice_id?: string;
            /** @description 1 is as recorded; null leaves it to the platform. */
            speed?: number | null;
        };
        /** @description Speech recognition. */
        Stt: {
            /** @description Another model than the platform's, such as whisper-v3 or gpt-realtime-whisper. */
            override?: string | null;
        };
        /** @description When the agent takes its turn, and how long it bears silence. */
        TurnHandling: {
            response_delay_seconds?: number | null;
            inactivity_timeout_seconds?: number | null;
        };
        /** @description What the agent remembers of each caller from one call to the next. */
        Memory: {
            /** @description False unless set. */
            enabled?: boolean;
            /** @description 90 unless set; 0 keeps it for good. */
            retention_days?: number;
        };
        /** @description Whether the agent finds its way through phone menus by itself when it calls somebody. */
        Navigator: {
            /** @description False unless set. */
            enabled?: boolean;
            /** @description Whether menus that were heard once are remembered; they are unless set otherwise. */
            ivr_cache_enabled?: boolean;
        };
        /** @description A bed of noise below the call. Null for silence. */
        BackgroundNoise: {
            /** @description One of a growing list, such as office, city, forest, crowded_room, keyboard_typing and hold_music. */
            preset?: string | null;
            volume?: number | null;
        };
        /** @description Answering machine detection on calls that the agent makes. The first seconds after the pick-up are heard as one of human, uncertain, machine-vm, machine-ivr and machine-unavailable; for the last three it says here what to do. */
        Amd: {
            /** @description False unless set. */
            enabled: boolean;
            on_voicemail: {
                /**
                 * @description Hangup unless set.
                 * @enum {string}
                 */
                action: "hangup" | "leave_message";
                /** @description What is left on the machine. */
                message?: string;
            };
            on_ivr: {
                /**
                 * @description Proceed unless set.
                 * @enum {string}
                 */
                action: "proceed" | "hangup" | "navigate";
            };
            on_unavailable: {
                /** @enum {string} */
                action: "hangup";
            };
            tuning?: {
                human_speech_threshold_seconds?: number;
                no_speech_threshold_seconds?: number;
                /** @description At least no_speech_threshold_seconds. */
                timeout_seconds?: number;
                classification_prompt?: string;
            };
        };
        /**
         * Format: date-time
         * @description RFC 3339 in UTC.
         */
        Moment: string;
        /** @description How the embedded widget looks and behaves. */
        WidgetConfig: {
            version?: number;
            /** @enum {string} */
            style?: "pill" | "fab";
            /** @enum {string} */
            theme?: "dark" | "light" | "auto";
            avatar?: {
                /** @enum {string} */
                type?: "orb" | "image";
                image_url?: string;
                orb_color_1?: string;
                orb_color_2?: string;
            };
            text?: {
                start_call?: string;
                end_call?: string;
                listening?: string;
                thinking?: string;
                speaking?: string;
            };
            terms?: {
                enabled?: boolean;
                /** @description Markdown. */
                content?: string;
            };
            transcript?: {
                enabled?: boolean;
            };
            telemetry?: {
                enabled?: boolean;
            };
        };
        /** @description A voice agent. */
        Agent: {
            id: components["schemas"]["AgentId"];
            name: string;
            /** @description A short name for links, made from the name when none was given. */
            slug: string;
            /** @description What the model is told to do. */
            prompt: string;
            /** @description What the agent says first. */
            first_message: string;
            /** @description ISO 639-1. */
            language: string;
            llm: components["schemas"]["Llm"];
            tts: components["schemas"]["Tts"];
            stt: components["schemas"]["Stt"];
            turn_handling: components["schemas"]["TurnHandling"];
            memory: components["schemas"]["Memory"];
            navigator: components["schemas"]["Navigator"];
            background_noise: components["schemas"]["BackgroundNoise"];
            /** @description Whether the web component may start a session with this agent without a key; it may not unless set. */
            is_public: boolean;
            /** @description The origins from which a public session may be started, each a whole Origin header without a wildcard. */
            allowed_origins: string[];
            amd: components["schemas"]["Amd"];
            /** @description Whether conversations are recorded; they are not unless set. */
            save_audio_recording: boolean;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            widget_config?: components["schemas"]["WidgetConfig"];
            /** @description The hosts whose pages may start a session, each a bare host name. Null or empty for any. */
            hostname_allowlist?: string[] | null;
            /** @description Where this agent's completed conversations are announced instead of to the workspace's endpoints. Empty for none. */
            webhook_url?: string;
            /** @description Whether there is a secret that announcements are signed with. */
            webhook_secret_set?: boolean;
        };
        /** @description The id of a conversation. */
        ConversationId: string;
        /** @description What a realtime client needs to join a call unheard and unseen. */
        ShadowToken: {
            conversation_id: components["schemas"]["ConversationId"];
            /** @description Where the realtime client connects to. A vendor's server has wss; ws is for one on the same machine. */
            signaling_url: string;
            /** @description A LiveKit access token, which is a JSON Web Token. Good for joining only; who has joined stays when it expires. */
            token: string;
            /** @description Whom the token makes of its holder in the room. Only tools for administrators ever show it. */
            identity: string;
            expires_at: components["schemas"]["Moment"];
        };
    };
    responses: never;
    parameters: {
        /** @description The agent. */
        agentId: components["schemas"]["AgentId"];
        /** @description The version of the API to be answered by. Left out, the workspace's default. */
        Version: components["schemas"]["ApiVersion"];
        /** @description The conversation. */
        conversationId: components["schemas"]["ConversationId"];
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in the server's records. What the caller sent in the same header, made harmless, or else a new value. */
        RequestIdHeader: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    mintShadowToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to join. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowToken"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: There is no such conversation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conflict: The state of the resource does not allow that. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}

/** The error codes that each operation raises itself. */
export interface raises {
  getAgent: 'agent_not_found';
  mintShadowToken: 'conversation_not_found' | 'conflict';
}
