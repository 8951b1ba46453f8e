// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All agents
         * @description The agents of the workspace, newest first.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Make an agent
         * @description What is left out is as the platform has it. Members that the contract does not know are passed over.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/voices": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All voices
         * @description The voices that an agent may have. The list has no pages.
         */
        get: operations["listAgentVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/phone-numbers": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All telephone numbers
         * @description The telephone numbers of the workspace, newest first.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        /**
         * Bring a number
         * @description Takes in a number that the workspace has at a carrier of its own. What the carrier is reached with is kept and never shown.
         */
        post: operations["importPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/phone-numbers/available": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers to be had
         * @description Numbers that can be purchased in a country. The list has no pages.
         */
        get: operations["searchAvailableNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/phone-numbers/purchase": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Purchase a number
         * @description Takes one of the numbers to be had.
         */
        post: operations["purchasePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/phone-numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        /**
         * One number
         * @description A telephone number, and who answers it.
         */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Give a number up
         * @description The workspace has it no more. Calls of the past stay.
         */
        delete: operations["deletePhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Label a number
         * @description The label is all that can be changed.
         */
        patch: operations["updatePhoneNumber"];
        trace?: never;
    };
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
        /**
         * Remove an agent
         * @description Its conversations stay.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description What is left out stays. A block is changed member by member: null takes a member back to its default, a value sets it. Lists, amd and widget_config are replaced as they come. The slug stays for good.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/v1/agents/{agent_id}/evaluation-config": {
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
         * What conversations are judged by
         * @description By which criteria a conversation is judged when it is over, and what is gathered from it. Both lists are empty at first.
         */
        get: operations["getEvaluationConfig"];
        /**
         * Judge conversations by something else
         * @description Replaces both lists.
         */
        put: operations["updateEvaluationConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/variables": {
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
         * The variables of an agent
         * @description What can be filled into the prompt, call by call, and what the platform fills in itself.
         */
        get: operations["getDynamicVariables"];
        /**
         * Give an agent other variables
         * @description Replaces the list; an empty one clears it.
         */
        put: operations["updateDynamicVariables"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/phone-numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an agent answer a number
         * @description Whichever agent answered it before does so no more.
         */
        post: operations["bindPhoneNumber"];
        /**
         * Let nobody answer a number
         * @description Takes the number from the agent that answers it.
         */
        delete: operations["unbindPhoneNumber"];
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
    "/v1/workspaces": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All workspaces of the caller
         * @description A key belongs to one workspace, so there is one.
         */
        get: operations["listWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The workspace
         * @description The workspace that the key belongs to.
         */
        get: operations["getCurrentWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename the workspace
         * @description Blanks around the name are cut off.
         */
        patch: operations["updateCurrentWorkspace"];
        trace?: never;
    };
    "/v1/workspaces/current/members": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All members
         * @description Who belongs to the workspace, and in what role. The list has no pages.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current/members/leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the workspace
         * @description Whoever asks is a member no more.
         */
        post: operations["leaveWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current/members/{user_uid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The member. */
                user_uid: components["parameters"]["userUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description Anybody but oneself.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Give a member another role
         * @description Only an owner may.
         */
        patch: operations["updateMemberRole"];
        trace?: never;
    };
    "/v1/workspaces/current/transfer-owner": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the workspace over
         * @description Another member becomes owner, and whoever asks an admin, both at once.
         */
        post: operations["transferWorkspaceOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current/invites": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All invitations
         * @description Who was asked to join, newest first. The list has no pages.
         */
        get: operations["listInvites"];
        put?: never;
        /**
         * Ask somebody to join
         * @description Makes the token that they join with. Only an owner may ask somebody to be an owner.
         */
        post: operations["createInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current/invites/{invite_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The invitation. */
                invite_id: components["parameters"]["inviteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Its token is good for nothing then. To take it back again changes nothing.
         */
        delete: operations["revokeInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invites/{token}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The token of the invitation. */
                token: components["parameters"]["inviteToken"];
            };
            cookie?: never;
        };
        /**
         * What an invitation is for
         * @description Shown to whoever has the token, before they sign in.
         */
        get: operations["previewInvite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invites/{token}/accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The token of the invitation. */
                token: components["parameters"]["inviteToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a workspace
         * @description Whoever was asked becomes a member.
         */
        post: operations["acceptInvite"];
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
        /** @description The id of an agent. Nothing else names an agent to a customer. */
        AgentId: string;
        AdditionalLanguage: {
            /** @description ISO 639-1. */
            language: string;
            voice_id?: string | null;
            first_message?: string | null;
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
            /** @description What else the agent speaks. Left out where nothing was ever said of it. */
            additional_languages?: components["schemas"]["AdditionalLanguage"][];
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
            /** @description When a call is ended. Null leaves it to the platform; left out where nothing was ever said of it. */
            max_call_duration_seconds?: number | null;
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
        /** @description What asks for the next page; null on the last one. */
        NextCursor: string | null;
        /** @description Whether there is a next page. */
        HasMore: boolean;
        Agents: {
            agents: components["schemas"]["Agent"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more: components["schemas"]["HasMore"];
        };
        LlmWish: {
            /** @enum {string|null} */
            provider?: "openai" | "speechify" | "custom" | null;
            model?: string | null;
            /** @description Where a custom provider is. */
            base_url?: string | null;
            /** @description The stored credential of a custom provider. Empty takes it away. */
            credential_id?: string | null;
            extra_body?: Record<string, unknown> | null;
            temperature?: number;
        };
        SttWish: {
            /** @enum {string|null} */
            override?: "whisper-v3" | "gpt-realtime-whisper" | null;
        };
        BackgroundNoiseWish: {
            /** @enum {string|null} */
            preset?: "office" | "city" | "forest" | "crowded_room" | "keyboard_typing" | "hold_music" | null;
            volume?: number | null;
        };
        Origins: string[];
        Hostnames: string[] | null;
        AgentStart: {
            name: string;
            slug?: string;
            prompt: string;
            first_message: string;
            /** @description ISO 639-1; en unless said. */
            language?: string;
            additional_languages?: components["schemas"]["AdditionalLanguage"][];
            llm?: components["schemas"]["LlmWish"];
            tts: {
                voice_id: string;
                speed?: number | null;
            };
            stt?: components["schemas"]["SttWish"];
            turn_handling?: components["schemas"]["TurnHandling"];
            memory?: components["schemas"]["Memory"];
            navigator?: components["schemas"]["Navigator"];
            background_noise?: components["schemas"]["BackgroundNoiseWish"];
            widget_config?: components["schemas"]["WidgetConfig"];
            is_public?: boolean;
            allowed_origins?: components["schemas"]["Origins"];
            hostname_allowlist?: components["schemas"]["Hostnames"];
            webhook_url?: string;
            /** @description Never shown again. */
            webhook_secret?: string;
            amd?: components["schemas"]["Amd"];
            save_audio_recording?: boolean;
            max_call_duration_seconds?: number | null;
        };
        Voice: {
            /** @description The voice_id of an agent's tts block. */
            id: string;
            /** @description shared for a voice of the platform. */
            type: string;
            display_name: string;
            models: {
                name: string;
                languages: {
                    locale: string;
                    preview_audio: string | null;
                }[];
            }[];
            /** @enum {string} */
            gender: "male" | "female" | "not_specified";
            locale: string;
            preview_audio: string | null;
            avatar_image: string | null;
            tags?: string[] | null;
        };
        Voices: {
            voices: components["schemas"]["Voice"][];
            /** @description The languages that a voice for many languages can speak. */
            multilingual_languages: {
                language: string;
                realtime_supported: boolean;
                default_voice_id?: string;
            }[];
        };
        /** @description The id of a telephone number. */
        PhoneNumberId: string;
        /** @description A telephone number in E.164. */
        E164: string;
        /** @description A telephone number of the workspace. */
        PhoneNumber: {
            id: components["schemas"]["PhoneNumberId"];
            e164: components["schemas"]["E164"];
            /** @description Where it comes from. One of a growing list, such as livekit, twilio, telnyx, byoc, twilio_purchased, telnyx_purchased and verified_caller_id. */
            type: string;
            /** @description What people call it. */
            label?: string;
            /** @description The trunk that its calls come over. */
            trunk_id?: string;
            /** @description The agent that answers it. */
            agent_id?: components["schemas"]["AgentId"];
            /** @description Whether it can be called, and called from. */
            capabilities: ("inbound" | "outbound")[];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
        };
        ImportedNumber: {
            e164: components["schemas"]["E164"];
            /** @enum {string} */
            provider: "livekit" | "twilio" | "telnyx" | "byoc" | "verified_caller_id";
            label?: string;
            trunk_id?: string;
            /** @description The agent that answers it. */
            agent_id?: components["schemas"]["AgentId"];
            twilio?: {
                account_sid: string;
                auth_token: string;
            };
            telnyx?: {
                connection_id: string;
                sip_username?: string;
                sip_password?: string;
            };
        };
        /** @description A telephone number that can be purchased. */
        AvailableNumber: {
            e164: components["schemas"]["E164"];
            friendly_name?: string;
            locality?: string;
            region?: string;
            iso_country: string;
            /** @description What provider to say when it is purchased. */
            provider: string;
        };
        PurchasedNumber: {
            e164: components["schemas"]["E164"];
            label?: string;
            /**
             * @description The first unless said.
             * @enum {string}
             */
            provider?: "twilio_purchased" | "telnyx_purchased";
            /** @description The agent that answers it. */
            agent_id?: components["schemas"]["AgentId"];
        };
        AgentChange: {
            name?: string;
            prompt?: string;
            first_message?: string;
            language?: string;
            additional_languages?: components["schemas"]["AdditionalLanguage"][];
            llm?: components["schemas"]["LlmWish"];
            tts?: components["schemas"]["Tts"];
            stt?: components["schemas"]["SttWish"];
            turn_handling?: components["schemas"]["TurnHandling"];
            memory?: components["schemas"]["Memory"];
            navigator?: components["schemas"]["Navigator"];
            background_noise?: components["schemas"]["BackgroundNoiseWish"];
            widget_config?: components["schemas"]["WidgetConfig"];
            is_public?: boolean;
            allowed_origins?: components["schemas"]["Origins"];
            hostname_allowlist?: components["schemas"]["Hostnames"];
            webhook_url?: string;
            /** @description Never shown again. Empty takes it away. */
            webhook_secret?: string;
            amd?: components["schemas"]["Amd"];
            save_audio_recording?: boolean;
            max_call_duration_seconds?: number | null;
        };
        /** @description Something that a conversation achieves, or does not. */
        Criterion: {
            id: string;
            name: string;
            description: string;
        };
        /** @description Something that is gathered from a conversation. */
        Datum: {
            key: string;
            description: string;
            /** @enum {string} */
            type: "string" | "int" | "number" | "boolean";
        };
        EvaluationConfig: {
            criteria: components["schemas"]["Criterion"][];
            data_collection: components["schemas"]["Datum"][];
        };
        EvaluationConfigWish: {
            criteria: components["schemas"]["Criterion"][];
            data_collection: components["schemas"]["Datum"][];
        };
        Variable: {
            key: string;
            /** @enum {string} */
            type: "string" | "number" | "boolean" | "json";
            /** @description Filled in where a call says nothing. */
            default?: unknown;
            description?: string;
        };
        Variables: {
            variables: components["schemas"]["Variable"][];
            system_variables: {
                key: string;
                description: string;
            }[];
        };
        VariablesWish: {
            variables: components["schemas"]["Variable"][];
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
        /** @description The id of a workspace. */
        WorkspaceId: string;
        /**
         * @description What a member may do.
         * @enum {string}
         */
        Role: "owner" | "admin" | "member";
        /** @description What agents, numbers and conversations belong to. */
        Workspace: {
            id: components["schemas"]["WorkspaceId"];
            name: string;
            billing_contact_email?: string;
            billing_contact_name?: string | null;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            my_role: components["schemas"]["Role"];
        };
        /** @description The id of a person. */
        UserUid: string;
        /** @description Somebody who belongs to a workspace. */
        Member: {
            user_uid: components["schemas"]["UserUid"];
            email?: string;
            display_name?: string;
            role: components["schemas"]["Role"];
            created_at: components["schemas"]["Moment"];
            /** @description Whether it is whoever asks. */
            is_self: boolean;
        };
        /** @description The id of an invitation. */
        InviteId: string;
        /** @description What somebody joins with. */
        InviteToken: string;
        /** @description Somebody who was asked to join. */
        Invite: {
            id: components["schemas"]["InviteId"];
            email: string;
            /** @description The user_uid of who asked. */
            invited_by: string;
            role: components["schemas"]["Role"];
            created_at: components["schemas"]["Moment"];
            expires_at: components["schemas"]["Moment"];
            accepted_at?: components["schemas"]["Moment"];
            revoked_at?: components["schemas"]["Moment"];
            token?: components["schemas"]["InviteToken"];
            email_sent: boolean;
        };
        InvitePreview: {
            tenant_id: components["schemas"]["WorkspaceId"];
            tenant_name: string;
            invited_email: string;
            invited_by_email?: string;
            invited_by_display_name?: string;
            expires_at: components["schemas"]["Moment"];
        };
    };
    responses: never;
    parameters: {
        /** @description The version of the API to be answered by. Left out, the workspace's default. */
        Version: components["schemas"]["ApiVersion"];
        /** @description next_cursor of the page before; left out, the first page is meant. */
        Cursor: string;
        /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
        Limit: number;
        /** @description Names this request, so that it can be sent again without being done again. Chosen by the caller, anew for each request. */
        IdempotencyKey: string;
        /** @description The number. */
        phoneNumberId: components["schemas"]["PhoneNumberId"];
        /** @description The agent. */
        agentId: components["schemas"]["AgentId"];
        /** @description The conversation. */
        conversationId: components["schemas"]["ConversationId"];
        /** @description The member. */
        userUid: components["schemas"]["UserUid"];
        /** @description The invitation. */
        inviteId: components["schemas"]["InviteId"];
        /** @description The token of the invitation. */
        inviteToken: components["schemas"]["InviteToken"];
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in the server's records. What the caller sent in the same header, made harmless, or else a new value. */
        RequestIdHeader: string;
        /** @description Says that the request was done before, and that this is what it was answered then. */
        ReplayedHeader: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgents: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agents. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agents"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
    createAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentStart"];
            };
        };
        responses: {
            /** @description The agent. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    listAgentVoices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voices. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voices"];
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
    listPhoneNumbers: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of numbers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        numbers: components["schemas"]["PhoneNumber"][];
                        next_cursor: components["schemas"]["NextCursor"];
                        has_more: components["schemas"]["HasMore"];
                    };
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
    importPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportedNumber"];
            };
        };
        responses: {
            /** @description The number. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description phone_number_quota_reached: The workspace has as many telephone numbers as it may have. */
            422: {
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
    searchAvailableNumbers: {
        parameters: {
            query?: {
                /** @description ISO 3166-1, two letters. */
                country?: string;
                /** @description The digits after the code of the country. */
                area_code?: string;
                /** @description At most so many, up to 50. */
                limit?: number;
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        numbers: components["schemas"]["AvailableNumber"][];
                    };
                };
            };
            /** @description validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
    purchasePhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
                /** @description Names this request, so that it can be sent again without being done again. Chosen by the caller, anew for each request. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasedNumber"];
            };
        };
        responses: {
            /** @description The number. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    "Idempotent-Replayed": components["headers"]["ReplayedHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description conflict: The state of the resource does not allow that. idempotency_conflict: This Idempotency-Key was sent with another request. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description phone_number_quota_reached: The workspace has as many telephone numbers as it may have. */
            422: {
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
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
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
            /** @description phone_number_not_found: There is no such telephone number. */
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
    deletePhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description phone_number_not_found: There is no such telephone number. */
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
    updatePhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label?: string;
                };
            };
        };
        responses: {
            /** @description The number as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description phone_number_not_found: There is no such telephone number. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    deleteAgent: {
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
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
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
    updateAgent: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    getEvaluationConfig: {
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
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationConfig"];
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
    updateEvaluationConfig: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationConfigWish"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationConfig"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    getDynamicVariables: {
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
            /** @description The variables. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Variables"];
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
    updateDynamicVariables: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariablesWish"];
            };
        };
        responses: {
            /** @description The variables as they are now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Variables"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    bindPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent answers it. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description agent_not_found: There is no such agent. phone_number_not_found: There is no such telephone number. */
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
    unbindPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody answers it. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description agent_not_found: There is no such agent. phone_number_not_found: There is no such telephone number. */
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
    listWorkspaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenants: components["schemas"]["Workspace"][];
                    };
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
    getCurrentWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
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
    updateCurrentWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description The workspace as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    listMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: components["schemas"]["Member"][];
                    };
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
    leaveWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They have left. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description workspace_not_found: There is no such workspace. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workspace_last_owner: A workspace has an owner. */
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
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The member. */
                user_uid: components["parameters"]["userUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workspace_last_owner: A workspace has an owner. */
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
    updateMemberRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The member. */
                user_uid: components["parameters"]["userUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: components["schemas"]["Role"];
                };
            };
        };
        responses: {
            /** @description The member as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workspace_last_owner: A workspace has an owner. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    transferWorkspaceOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_uid: string;
                };
            };
        };
        responses: {
            /** @description The new owner. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    listInvites: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invites: components["schemas"]["Invite"][];
                    };
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
    createInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    role?: components["schemas"]["Role"];
                };
            };
        };
        responses: {
            /** @description The invitation, with its token. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invite"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
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
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
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
    revokeInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The invitation. */
                invite_id: components["parameters"]["inviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description invite_not_found: There is no such invitation. */
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
    previewInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The token of the invitation. */
                token: components["parameters"]["inviteToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who asks whom. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitePreview"];
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
            /** @description invite_not_found: There is no such invitation. */
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
    acceptInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The token of the invitation. */
                token: components["parameters"]["inviteToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
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
            /** @description invite_not_found: There is no such invitation. */
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
}

/** The error codes that each operation raises itself. */
export interface raises {
  listAgents: 'bad_request';
  createAgent: 'validation_failed';
  listAgentVoices: never;
  listPhoneNumbers: 'bad_request';
  importPhoneNumber: 'validation_failed' | 'phone_number_quota_reached';
  searchAvailableNumbers: never;
  purchasePhoneNumber: 'validation_failed' | 'conflict' | 'idempotency_conflict' | 'phone_number_quota_reached';
  getPhoneNumber: 'phone_number_not_found';
  deletePhoneNumber: 'phone_number_not_found';
  updatePhoneNumber: 'phone_number_not_found';
  getAgent: 'agent_not_found';
  deleteAgent: 'agent_not_found';
  updateAgent: 'agent_not_found' | 'validation_failed';
  getEvaluationConfig: 'agent_not_found';
  updateEvaluationConfig: 'agent_not_found';
  getDynamicVariables: 'agent_not_found';
  updateDynamicVariables: 'agent_not_found' | 'validation_failed';
  bindPhoneNumber: 'agent_not_found' | 'phone_number_not_found' | 'validation_failed';
  unbindPhoneNumber: 'agent_not_found' | 'phone_number_not_found';
  mintShadowToken: 'conversation_not_found' | 'conflict';
  listWorkspaces: never;
  getCurrentWorkspace: never;
  updateCurrentWorkspace: 'validation_failed';
  listMembers: never;
  leaveWorkspace: 'workspace_not_found' | 'workspace_last_owner';
  removeMember: 'not_found' | 'validation_failed' | 'workspace_last_owner';
  updateMemberRole: 'not_found' | 'workspace_last_owner';
  transferWorkspaceOwner: 'not_found' | 'validation_failed';
  listInvites: never;
  createInvite: 'forbidden';
  revokeInvite: 'invite_not_found';
  previewInvite: 'invite_not_found';
  acceptInvite: 'invite_not_found';
}
