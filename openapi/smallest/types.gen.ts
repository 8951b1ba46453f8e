// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who the key belongs to
         * @description The person behind the key.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the plan allows
         * @description The plan, its limits, and the credits that are left.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/get-account-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user and its organisations
         * @description Without the envelope of all others. Clients use it to see whether a key is good.
         */
        get: operations["getAccountDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/update-org-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename the organisation
         * @description Only an owner may.
         */
        put: operations["updateOrganizationName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concurrency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places for calls
         * @description How many there are, and for whom some are kept.
         */
        get: operations["getConcurrency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concurrency/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep places
         * @description For each agent that is named, as many as is said; the others stay as they were. Only an administrator may.
         */
        put: operations["updateReservations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rented numbers
         * @description The numbers that the organisation rents from the platform.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/all-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All numbers
         * @description Those that are rented, and those that were brought along.
         */
        get: operations["listAllPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/get-available-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers to be had
         * @description At most five.
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
    "/product/rent-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rent a number
         * @description The number is written as it was offered.
         */
        post: operations["rentPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/release-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a number back
         * @description A number that an agent answers cannot be given back.
         */
        post: operations["releasePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product/import-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a number along
         * @description A number that the organisation has at a carrier of its own. What the carrier is reached with is not shown.
         */
        post: operations["importPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All agents
         * @description The agents of the organisation that are not archived, a page at a time. Beware that offset is the size of a page.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Make an agent
         * @description What is left out is the platform's own choice. Names need not be unique.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All templates
         * @description What agents can be made from without writing a prompt.
         */
        get: operations["listAgentTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/from-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an agent from a template
         * @description It has the name that is asked for, and the prompt and tools of the template.
         */
        post: operations["createAgentFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agent
         * @description How an agent is set up.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description What is left out stays, within blocks too; lists are replaced.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/agent/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Put an agent aside
         * @description There is no way to remove an agent for good. With on=false an archived one is taken back.
         */
        delete: operations["archiveAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an agent
         * @description The copy is an agent of its own.
         */
        post: operations["duplicateAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/{id}/call-logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * The calls of an agent
         * @description Newest first. Beware that offset is the size of a page, and that callDuration is in milliseconds here.
         */
        get: operations["getAgentCallLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/{id}/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * What leads an agent
         * @description Of an agent with one prompt that prompt and its tools; of one with a graph the graph.
         */
        get: operations["getAgentWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what leads an agent
         * @description Takes the place of what led the agent before, and decides which way it is led.
         */
        patch: operations["updateWorkflow"];
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen to a call
         * @description Opens a stream of server-sent events with what caller and agent say, and with what the runtime does besides. Nothing is told twice and nothing of the past is told: a subscriber hears what happens from now on. When the call ends the stream says so and is closed. Every event is one flat object on one data line; event_type tells which of its members there are. A comment line now and then shows that the connection is alive.
         */
        get: operations["subscribeToLiveEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All calls
         * @description Calls of the organisation, newest first unless asked otherwise, live ones too. Filters that name several things take them separated by commas.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/outbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a telephone
         * @description Has an agent dial a number, and answers before anybody has picked up. What is said follows from variables.ringback_script, else the number, else the agent.
         */
        post: operations["startOutboundCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/webcall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Talk to an agent in the browser
         * @description Starts a call without a telephone, and answers what a realtime client needs to join its room.
         */
        post: operations["startWebCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to an agent in the browser
         * @description As a call in the browser, for people who write.
         */
        post: operations["startWebChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls by their ids
         * @description The calls that a list of ids names. What names none of the organisation's is left out.
         */
        post: operations["searchConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a call
         * @description Takes a call out of the queue, or hangs up while it goes on.
         */
        post: operations["cancelConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        /**
         * One call
         * @description A call with its agent, what was said, and what has happened so far.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/{callId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. One that is no call id at all names no conversation. */
                callId: components["parameters"]["queuedCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a call in the queue
         * @description Takes a call out of the queue. A call that somebody has picked up is not in it any more.
         */
        post: operations["cancelQueuedConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/{callId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        /**
         * A call and what was tried after it
         * @description The first attempt, then those that followed. Nothing is tried again here, so it is the call alone.
         */
        get: operations["listRetries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/{callId}/recording/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        /**
         * To the recording
         * @description A URL under which the recording lies for a while.
         */
        get: operations["getRecordingDownloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordings/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        /**
         * To the recording, on one channel or two
         * @description A URL under which the recording lies for a quarter of an hour.
         */
        get: operations["getRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/conversation-details/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        /**
         * A call as analytics shows it
         * @description What was said and what happened, in the spelling of analytics.
         */
        get: operations["getConversationDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All webhooks, or one
         * @description The webhooks of the organisation, oldest first, as a list. With webhookId that one alone, and no list. Both show the secret.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have events of agents sent to a URL
         * @description The secret is made by the server; the list shows it.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description One that agents are subscribed to cannot be removed.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description What is left out stays. Headers replace those there were.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/agent/{agentId}/webhook-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                agentId: components["parameters"]["webhooks_agentId"];
            };
            cookie?: never;
        };
        /**
         * Who is told of an agent's calls
         * @description The subscriptions of an agent, to whichever webhook.
         */
        get: operations["listWebhookSubscriptions"];
        put?: never;
        /**
         * Have one webhook told of an agent's calls
         * @description In place of all subscriptions that the agent had, to whichever webhook.
         */
        post: operations["replaceWebhookSubscriptions"];
        /**
         * Tell nobody of an agent's calls
         * @description Removes the subscriptions of the agent, to whichever webhook.
         */
        delete: operations["deleteWebhookSubscriptions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "pre-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation begins
         * @description Sent when a call is picked up.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The HMAC-SHA256 of the body, in hexadecimal. There is no timestamp in it. */
                    "X-Signature": components["parameters"]["signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PreConversation"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation has ended
         * @description Sent when a call is over and its recording, if there is one, lies ready. A call that nobody answered is told too.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The HMAC-SHA256 of the body, in hexadecimal. There is no timestamp in it. */
                    "X-Signature": components["parameters"]["signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PostConversation"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "analytics-completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call was analysed
         * @description Sent when the analysis is there.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The HMAC-SHA256 of the body, in hexadecimal. There is no timestamp in it. */
                    "X-Signature": components["parameters"]["signature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnalyticsCompleted"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Error: {
            /** @constant */
            status: false;
            /** @description What went wrong, for people. */
            errors: string[];
        };
        /**
         * @description The id of a document in the vendor's database.
         * @example 60d0fe4f5311236168a109ca
         */
        ObjectId: string;
        User: {
            _id: components["schemas"]["ObjectId"];
            firstName?: string;
            lastName?: string;
            userEmail?: string;
            authProvider?: string;
            isEmailVerified?: boolean;
            organizationId?: components["schemas"]["ObjectId"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 in UTC with milliseconds.
         */
        Moment: string;
        Subscription: {
            _id: components["schemas"]["ObjectId"];
            organization?: components["schemas"]["ObjectId"];
            planId?: string;
            totalCredits?: number;
            currentCredits?: number;
            renewalDate?: components["schemas"]["Moment"];
            subscriptionActive?: boolean;
            onPremEnabled?: boolean;
            limits?: {
                agents?: number;
                campaigns?: number;
                numbers?: number;
                dailyCalls?: number;
                concurrentCalls?: number;
                knowledgeBaseItemLimit?: number;
                knowledgeBaseLimits?: number;
            };
            /** @description Names that are documented nowhere. */
            features?: {
                [key: string]: boolean;
            };
        };
        Membership: {
            orgId?: components["schemas"]["ObjectId"];
            name?: string;
            ownerEmail?: string;
            /** @description 0 for an owner, 1 for a member. */
            roleId?: number;
            onPremEnabled?: boolean;
        };
        Account: {
            userId: components["schemas"]["ObjectId"];
            email?: string;
            firstName?: string;
            lastName?: string;
            phone?: string | null;
            picture?: string;
            hasOnboarded?: boolean;
            organizations?: components["schemas"]["Membership"][];
        };
        AgentPlaces: {
            agentId: components["schemas"]["ObjectId"];
            agentName?: string;
            avatarUrl?: string | null;
            webcall?: number;
            outbound?: number;
            inbound?: number;
            chat?: number;
        };
        Concurrency: {
            orgLimit: number;
            totalReserved: number;
            unreservedPool: number;
            agents: components["schemas"]["AgentPlaces"][];
        };
        Reservation: {
            agentId: string;
            webcall: number;
            outbound: number;
            inbound: number;
            chat: number;
        };
        /** @enum {string} */
        Provider: "plivo" | "twilio";
        /** @description E.164 with a plus. */
        E164: string;
        Attributes: {
            provider?: components["schemas"]["Provider"];
            phoneNumber: components["schemas"]["E164"];
            countryCode?: string;
            areaCode?: string;
            name?: string;
            outboundSipTrunkId?: string;
            inboundSipTrunkId?: string;
        };
        Product: {
            _id: components["schemas"]["ObjectId"];
            /** @enum {string} */
            productType: "telephony" | "custom-telephony";
            isActive?: boolean;
            /** @description Who answers it. */
            agentId?: string | null;
            attributes: components["schemas"]["Attributes"];
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
        };
        AllNumbers: {
            telephonyProducts: components["schemas"]["Product"][];
            customProducts: components["schemas"]["Product"][];
        };
        Offer: {
            phoneNumber: string;
            countryCode: string;
            provider: components["schemas"]["Provider"];
            /** @description Here the name of the region. */
            areaCode?: string;
        };
        ImportedNumber: {
            phoneNumber: components["schemas"]["E164"];
            sipTerminationUrl: string;
            name?: string;
            sipUsername?: string;
            sipPassword?: string;
        };
        Imported: {
            _id: components["schemas"]["ObjectId"];
            /** @constant */
            productType: "custom";
            isActive?: boolean;
            agentId?: string | null;
            attributes: components["schemas"]["Attributes"];
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
        };
        /**
         * @description What leads an agent through a call: one prompt, or a graph of steps.
         * @enum {string}
         */
        WorkflowType: "single_prompt" | "workflow_graph";
        Switching: {
            isEnabled?: boolean;
            minWordsForDetection?: number;
            strongSignalThreshold?: number;
            weakSignalThreshold?: number;
            minConsecutiveForWeakThresholdSwitch?: number;
        };
        VoiceConfig: {
            /** @enum {string} */
            model?: "waves_lightning_v3_1" | "gpt-realtime" | "gpt-realtime-mini";
            voiceId?: string;
            /** @enum {string} */
            gender?: "male" | "female";
        };
        Synthesizer: {
            voiceConfig?: components["schemas"]["VoiceConfig"];
            speed?: number;
            consistency?: number;
            similarity?: number;
            /** @enum {number} */
            enhancement?: 0 | 1 | 2;
            /** @enum {number} */
            sampleRate?: 8000 | 16000 | 24000 | 44100;
        };
        /** @enum {string} */
        Method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
        /** @description What is asked of another server before a call. */
        PreCallApi: {
            isEnabled?: boolean;
            /** Format: uri */
            url: string;
            method: components["schemas"]["Method"];
            headers?: {
                [key: string]: string;
            };
            body?: Record<string, unknown>;
            /** @description Seconds. */
            timeout?: number;
            queryParams?: Record<string, unknown>;
            responseVariables?: {
                variableName: string;
                jsonPath: string;
            }[];
        };
        Voicemail: {
            enabled?: boolean;
            endText?: string;
        };
        SmartTurn: {
            isEnabled?: boolean;
            waitTimeInSecs?: number;
        };
        VoiceDetection: {
            confidence?: number;
            minVolume?: number;
            triggerTimeInSecs?: number;
            releaseTimeInSecs?: number;
        };
        Enabled: {
            isEnabled?: boolean;
        };
        Pronunciation: {
            word: string;
            pronunciation: string;
        };
        IdleTimeout: {
            chatTimeoutTimeInSecs?: number;
            webcallTimeoutTimeInSecs?: number;
            telephonyTimeoutTimeInSecs?: number;
            maxRetries?: number;
        };
        SessionTimeout: {
            timeoutTimeInSecs?: number;
        };
        Timezone: {
            label?: string;
            /** @description Minutes. */
            offset?: number;
        };
        Agent: {
            _id: components["schemas"]["ObjectId"];
            name: string;
            description?: string;
            backgroundSound?: string;
            organization?: components["schemas"]["ObjectId"];
            workflowId?: components["schemas"]["ObjectId"];
            workflowType?: string;
            createdBy?: components["schemas"]["ObjectId"];
            globalKnowledgeBaseId?: string;
            language?: {
                /** @description Of agents that were made elsewhere, whatever language they have. */
                default?: string;
                supported?: string[];
                switching?: components["schemas"]["Switching"];
            };
            synthesizer?: components["schemas"]["Synthesizer"];
            slmModel?: string;
            defaultVariables?: Record<string, unknown>;
            preCallAPI?: components["schemas"]["PreCallApi"];
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
            avatarUrl?: string;
            firstMessage?: string;
            allowInterruptions?: boolean;
            waitForUserToSpeakFirst?: boolean;
            totalCalls?: number;
            globalPrompt?: string;
            archived?: boolean;
            archivedAt?: components["schemas"]["Moment"];
            allowInboundCall?: boolean;
            /** @description The numbers that it answers. */
            phoneNumber?: string[];
            visibleToEveryone?: boolean;
            speechFormatting?: boolean;
            muteUserUntilFirstBotResponse?: boolean;
            interruptionBackoffTimer?: number;
            enableStyleGuide?: boolean;
            callDispositionConfig?: string;
            voiceMailDetectionConfig?: components["schemas"]["Voicemail"];
            smartTurnConfig?: components["schemas"]["SmartTurn"];
            voiceDetectionConfig?: components["schemas"]["VoiceDetection"];
            denoisingConfig?: components["schemas"]["Enabled"];
            redactionConfig?: components["schemas"]["Enabled"];
            pronunciationDicts?: components["schemas"]["Pronunciation"][];
            llmIdleTimeoutConfig?: components["schemas"]["IdleTimeout"];
            sessionTimeoutConfig?: components["schemas"]["SessionTimeout"];
            timezone?: components["schemas"]["Timezone"];
        };
        AgentPage: {
            agents: components["schemas"]["Agent"][];
            total?: number;
            totalCount?: number;
            totalPages?: number;
            hasMore?: boolean;
            isSearchResults?: boolean;
        };
        /** @enum {string} */
        BackgroundSound: "" | "office" | "cafe" | "call_center" | "static";
        /**
         * @description A language that agents speak.
         * @enum {string}
         */
        LanguageCode: "en" | "hi" | "mr" | "gu" | "ta" | "es" | "north_indic" | "bn" | "or";
        Language: {
            default?: components["schemas"]["LanguageCode"];
            supported?: components["schemas"]["LanguageCode"][];
            switching?: components["schemas"]["Switching"];
        };
        /**
         * @description The language model.
         * @enum {string}
         */
        Model: "electron" | "electron-kogta" | "electron-kogta-v2" | "gpt-4o" | "gpt-4.1" | "gpt-5.2" | "gpt-realtime" | "gpt-realtime-mini";
        AgentStart: {
            name: string;
            description?: string;
            backgroundSound?: components["schemas"]["BackgroundSound"];
            language?: components["schemas"]["Language"];
            synthesizer?: components["schemas"]["Synthesizer"];
            globalKnowledgeBaseId?: string;
            slmModel?: components["schemas"]["Model"];
            /** @description Values of the variables in prompts. */
            defaultVariables?: Record<string, unknown>;
            preCallAPI?: components["schemas"]["PreCallApi"];
            /** @description What holds in every step of a graph. */
            globalPrompt?: string;
            /** @description Numbers of the organisation that the agent answers. */
            telephonyProductId?: components["schemas"]["ObjectId"][];
            workflowType?: components["schemas"]["WorkflowType"];
            firstMessage?: string;
            muteUserUntilFirstBotResponse?: boolean;
            allowInterruptions?: boolean;
            waitForUserToSpeakFirst?: boolean;
            interruptionBackoffTimer?: number;
            smartTurnConfig?: components["schemas"]["SmartTurn"];
            voiceDetectionConfig?: components["schemas"]["VoiceDetection"];
            voiceMailDetectionConfig?: components["schemas"]["Voicemail"];
            denoisingConfig?: components["schemas"]["Enabled"];
            redactionConfig?: components["schemas"]["Enabled"];
            pronunciationDicts?: components["schemas"]["Pronunciation"][];
            llmIdleTimeoutConfig?: components["schemas"]["IdleTimeout"];
            sessionTimeoutConfig?: components["schemas"]["SessionTimeout"];
            timezone?: components["schemas"]["Timezone"];
            callDispositionConfig?: string;
            allowInboundCall?: boolean;
            enableStyleGuide?: boolean;
            speechFormatting?: boolean;
            avatarUrl?: string;
            visibleToEveryone?: boolean;
        };
        NewAgent: {
            /** @constant */
            status: true;
            data: components["schemas"]["ObjectId"];
        };
        /** @description Something that the agent can do in a call. */
        Tool: {
            /** @enum {string} */
            type?: "end_call" | "transfer_call" | "api_call" | "extract_dynamic_variables" | "knowledge_base_search";
            name?: string;
            description?: string;
            input_schema?: Record<string, unknown>;
        };
        Template: {
            _id: components["schemas"]["ObjectId"];
            /** @description A readable name; either id may be used. */
            id?: string;
            name: string;
            description?: string;
            avatarUrl?: string;
            referenceUrl?: string;
            industry?: string;
            useCase?: string;
            /** @enum {string} */
            callType?: "Inbound" | "Outbound" | "Both";
            /** @enum {string} */
            workflowType?: "SINGLE_PROMPT" | "WORKFLOW_GRAPH";
            /** @enum {string} */
            region?: "India" | "US";
            trending?: boolean;
            /** @enum {string} */
            defaultLanguage?: "English" | "Hindi" | "Marathi" | "Gujarati";
            singlePromptConfig?: {
                prompt?: string;
                tools?: components["schemas"]["Tool"][];
            };
        };
        /** @description The id of an agent. Reading one that there is not, or what is no id, is no 404 at this vendor. */
        AgentIdToRead: string;
        /** @description The id of an agent. */
        AgentId: string;
        AgentChange: {
            name?: string;
            description?: string;
            backgroundSound?: components["schemas"]["BackgroundSound"];
            language?: components["schemas"]["Language"];
            synthesizer?: components["schemas"]["Synthesizer"];
            globalKnowledgeBaseId?: string;
            slmModel?: components["schemas"]["Model"];
            /** @description Values of the variables in prompts. */
            defaultVariables?: Record<string, unknown>;
            preCallAPI?: components["schemas"]["PreCallApi"];
            /** @description What holds in every step of a graph. */
            globalPrompt?: string;
            /** @description Numbers of the organisation that the agent answers. */
            telephonyProductId?: components["schemas"]["ObjectId"][];
            workflowType?: components["schemas"]["WorkflowType"];
            firstMessage?: string;
            muteUserUntilFirstBotResponse?: boolean;
            allowInterruptions?: boolean;
            waitForUserToSpeakFirst?: boolean;
            interruptionBackoffTimer?: number;
            smartTurnConfig?: components["schemas"]["SmartTurn"];
            voiceDetectionConfig?: components["schemas"]["VoiceDetection"];
            voiceMailDetectionConfig?: components["schemas"]["Voicemail"];
            denoisingConfig?: components["schemas"]["Enabled"];
            redactionConfig?: components["schemas"]["Enabled"];
            pronunciationDicts?: components["schemas"]["Pronunciation"][];
            llmIdleTimeoutConfig?: components["schemas"]["IdleTimeout"];
            sessionTimeoutConfig?: components["schemas"]["SessionTimeout"];
            timezone?: components["schemas"]["Timezone"];
            callDispositionConfig?: string;
            allowInboundCall?: boolean;
            enableStyleGuide?: boolean;
            speechFormatting?: boolean;
            avatarUrl?: string;
            visibleToEveryone?: boolean;
        };
        /**
         * @description The moment a call was created, in milliseconds since the epoch, and six hexadecimal digits.
         * @example CALL-1770454800000-e5d1c2
         */
        CallId: string;
        CallLog: {
            callId: components["schemas"]["CallId"];
            callStatus?: string;
            callType?: string;
            fromNumber?: string;
            toNumber?: string;
            createdAt?: components["schemas"]["Moment"];
            /** @description Milliseconds. */
            callDuration?: number;
        };
        CallLogs: {
            callLogs: components["schemas"]["CallLog"][];
            totalCount: number;
            page?: number;
            offset?: number;
        };
        Graph: {
            nodes?: Record<string, unknown>[];
            edges?: Record<string, unknown>[];
        };
        Workflow: {
            prompt?: string;
            tools?: components["schemas"]["Tool"][];
            type?: components["schemas"]["WorkflowType"];
            data?: components["schemas"]["Graph"];
        };
        /** @description The id of a workflow. */
        WorkflowId: string;
        ToolWish: {
            /** @enum {string} */
            type: "end_call" | "transfer_call" | "api_call" | "extract_dynamic_variables" | "knowledge_base_search";
            name: string;
            description: string;
            enabled?: boolean;
        };
        Prompt: {
            prompt: string;
            tools?: components["schemas"]["ToolWish"][];
        };
        WorkflowChange: {
            type: components["schemas"]["WorkflowType"];
            workflowGraph?: components["schemas"]["Graph"];
            singlePromptConfig?: components["schemas"]["Prompt"];
        };
        /**
         * @description The types of event that are known.
         * @enum {string}
         */
        LiveEventType: "sse_init" | "user_interim_transcription" | "user_transcription" | "tts_completed" | "sse_close" | "call_start" | "call_end" | "turn_latency" | "metrics" | "agent_node_state" | "hopping" | "knowledgebase" | "variable_extraction" | "pre_call_api" | "post_call_api" | "agent_error" | "agent_log" | "tool_call_start" | "tool_call_end" | "tool_call_error" | "call_cancelled" | "call_recording";
        Metric: {
            /** @description The stage that was measured, e.g. stt, llm or tts. */
            processor: string;
            model?: string | null;
            /** @description Seconds until its first result. */
            value: number;
        };
        /** @description One event. Types differ only in which members they have, and all but event_type may be missing; members that are not listed here may come too. */
        LiveEvent: {
            /** @description What happened. The list of known types is not closed. */
            event_type: components["schemas"]["LiveEventType"] | string;
            /** @description Tells the event from all others of its call. */
            event_id?: string;
            timestamp?: components["schemas"]["Moment"];
            call_id?: components["schemas"]["CallId"];
            /**
             * Format: date-time
             * @description On sse_init and sse_close, which carry it instead of a timestamp.
             */
            event_time?: string;
            /** @description On user_interim_transcription, what has been understood so far. */
            interim_transcription_text?: string;
            /** @description On user_transcription, what the caller said. */
            user_transcription_text?: string;
            /** @description On tts_completed, what the agent said. */
            tts_text?: string;
            /** @description On tts_completed, milliseconds that speech synthesis took. */
            tts_latency?: number;
            /** @description On call_start, the id of the line. */
            telephony_id?: string;
            /** @description On call_end, agent_log and agent_error. */
            metadata?: Record<string, unknown>;
            /** @description On turn_latency, seconds from the caller's last word to the agent's first. */
            turn_latency?: number;
            stt_api_ms?: number;
            stt_to_llm_ms?: number;
            smart_turn_ms?: number;
            llm_api_ms?: number;
            llm_to_tts_ms?: number;
            tts_api_ms?: number;
            tts_to_audio_ms?: number;
            /** @description The whole of the turn's latency in milliseconds. */
            total_turn_ms?: number;
            turn_index?: number;
            interrupted?: boolean;
            smart_turn_enabled?: boolean;
            metrics?: components["schemas"]["Metric"][];
            /** @description On tool calls, the turn that asked for the tool. */
            turn_id?: string;
            /** @description On tool calls, the same from start to end. */
            tool_call_id?: string;
            /** @description On tool calls, the tool. */
            function_name?: string;
            context?: Record<string, unknown>;
            /** @description On tool_call_end and tool_call_error, how long the tool took. */
            latency_ms?: number;
            success?: boolean;
            /** @description What a tool, an API or a knowledge base answered: any value. */
            response?: unknown;
            /** @description What went wrong: any value. */
            error?: unknown;
            node_id?: string;
            node_name?: string;
            node_type?: string;
            from_node_id?: string;
            to_node_id?: string;
            knowledge_base_id?: string;
            user_transcript?: string;
            latency?: number;
            variables?: Record<string, unknown>;
            variable_extraction_prompt?: string;
            method?: string;
            headers?: Record<string, unknown>;
            /** @description What was sent to an API: any value. */
            body?: unknown;
            timeout?: number;
            extracted_variables?: Record<string, unknown>;
            next_node_id?: string;
            recording_url?: string;
            /** @description On call_recording. */
            status?: string;
        };
        several: string;
        /**
         * @description How a call stands. in_queue and pending until somebody picks up, active while it goes on.
         * @enum {string}
         */
        ConversationStatus: "pending" | "in_progress" | "in_queue" | "processing" | "active" | "completed" | "failed" | "no_answer" | "busy" | "cancelled";
        /** @enum {string} */
        CallType: "telephony_inbound" | "telephony_outbound" | "webcall" | "chat";
        PostCallAnalytics: {
            summary?: string;
            dispositionMetrics?: {
                identifier: string;
                value: string;
                confidence: number;
                reasoning?: string;
            }[];
        };
        /** @description How long the agent took to answer, in milliseconds. */
        TurnLatencies: {
            turns?: number;
            avgLatency?: number;
            medianLatency?: number;
            minLatency?: number;
            maxLatency?: number;
            latencies?: number[];
            transitions?: {
                turn?: number;
                user_end?: number;
                bot_start?: number;
                latency?: number;
            }[];
            processedAt?: components["schemas"]["Moment"];
        };
        ConversationLog: {
            _id?: components["schemas"]["ObjectId"];
            callId: components["schemas"]["CallId"];
            status: components["schemas"]["ConversationStatus"];
            /** @description Seconds from the pick-up to the end, 0 until then. */
            duration?: number;
            from?: string;
            to?: string;
            type?: components["schemas"]["CallType"];
            agentId?: components["schemas"]["ObjectId"];
            /** Format: uri */
            recordingUrl?: string;
            /** Format: uri */
            recordingDualUrl?: string;
            /** @description Why it ended. */
            disconnectionReason?: string;
            retryCount?: number;
            createdAt: components["schemas"]["Moment"];
            callFailureReason?: string;
            callCost?: number;
            versionId?: string;
            isTest?: boolean;
            retryCallId?: string;
            retryAttemptNumber?: number;
            postCallAnalytics?: components["schemas"]["PostCallAnalytics"];
            turnLatencyMetrics?: components["schemas"]["TurnLatencies"];
        };
        DispositionConfig: {
            identifier: string;
            type: string;
        }[];
        ConversationRow: components["schemas"]["ConversationLog"] & {
            dispositionMetrics?: {
                [key: string]: string;
            };
            agentDispositionConfig?: components["schemas"]["DispositionConfig"];
            versionNumber?: number;
        };
        ConversationPage: {
            /** @constant */
            status: true;
            data: {
                logs: components["schemas"]["ConversationRow"][];
                pagination: {
                    total: number;
                    page: number;
                    limit: number;
                    hasMore: boolean;
                    totalPages: number;
                };
                dispositionMetricsConfig?: components["schemas"]["DispositionConfig"];
            };
        };
        OutboundCall: {
            /** @description The agent that speaks. */
            agentId: string;
            /** @description The number to call, in E.164. */
            phoneNumber: string;
            /** @description What the agent knows of the callee. ringback_script chooses the script. */
            variables?: {
                [key: string]: string | number | boolean;
            };
            /** @description The id of the number to call from. */
            fromProductId?: string;
            /** @description The number to call from, in E.164. */
            fromNumber?: string;
            versionId?: string;
            operatorId?: string;
            operatorData?: Record<string, unknown>;
        };
        CallStarted: {
            /** @constant */
            status: true;
            data: {
                conversationId: components["schemas"]["CallId"];
            };
        };
        WebSessionStart: {
            /** @description The agent that is talked to. */
            agentId: string;
        };
        WebSession: {
            /** @constant */
            status: true;
            data: {
                /** @description For the room. */
                token: string;
                /** Format: uuid */
                roomName: string;
                /** @description Where the room is. */
                host: string;
                conversationId: string;
                callId: components["schemas"]["CallId"];
            };
        };
        ConversationIds: {
            callIds: string[];
        };
        ConversationsFound: {
            /** @constant */
            status: true;
            data: {
                logs: components["schemas"]["ConversationLog"][];
                total: number;
                requestedCount: number;
            };
        };
        Cancellation: {
            callId: string;
            reason?: string;
        };
        Cancelled: {
            /** @constant */
            status: true;
            data: {
                callId: components["schemas"]["CallId"];
                status: string;
                /** @description In words of its own: queued, ringing or in-progress. */
                previousStatus?: string;
            };
        };
        TranscriptTurn: {
            /** @enum {string} */
            role: "agent" | "user";
            content: string;
            timestamp?: components["schemas"]["Moment"];
        };
        Conversation: {
            _id?: components["schemas"]["ObjectId"];
            callId: components["schemas"]["CallId"];
            agent?: components["schemas"]["Agent"];
            status: components["schemas"]["ConversationStatus"];
            /** @description Seconds from the pick-up to the end, 0 until then. */
            duration?: number;
            /** Format: uri */
            recordingUrl?: string;
            /** Format: uri */
            recordingDualUrl?: string;
            from?: string;
            to?: string;
            type?: components["schemas"]["CallType"];
            transcript: components["schemas"]["TranscriptTurn"][];
            variables?: Record<string, unknown>;
            events?: Record<string, unknown>[];
            callCost?: number;
            callFailureReason?: string;
            disconnectionReason?: string;
            retryCallId?: string;
            postCallAnalytics?: components["schemas"]["PostCallAnalytics"];
            turnLatencyMetrics?: components["schemas"]["TurnLatencies"];
            voiceConfigUsed?: Record<string, unknown>;
            slmModelUsed?: string;
        };
        ConversationAnswer: {
            /** @constant */
            status: true;
            data: components["schemas"]["Conversation"];
        };
        QueuedCancelled: {
            /** @constant */
            status: true;
            data: {
                callId: components["schemas"]["CallId"];
                status: string;
            };
        };
        Retries: {
            /** @constant */
            status: true;
            data: {
                retries: components["schemas"]["ConversationLog"][];
            };
        };
        RecordingUrl: {
            /** @constant */
            status: true;
            data: {
                /** Format: uri */
                presignedUrl: string;
            };
        };
        ConversationDetails: {
            /** @constant */
            success: true;
            data: {
                orgId?: components["schemas"]["ObjectId"];
                callId: components["schemas"]["CallId"];
                agentName?: string;
                workflowType?: string;
                transcript: {
                    role: string;
                    text: string;
                    timestamp?: components["schemas"]["Moment"];
                }[];
                events: {
                    eventType: string;
                    timestamp: components["schemas"]["Moment"];
                }[];
                fromNumber?: string;
                toNumber?: string;
                callDurationMs?: number;
            };
        };
        /** @description The id of a webhook, where one that does not exist is a bad request. */
        QueriedWebhookId: string;
        /** @description The id of a webhook. */
        WebhookId: string;
        /** @enum {string} */
        EventType: "pre-conversation" | "post-conversation" | "analytics-completed";
        PopulatedSubscription: {
            _id: components["schemas"]["ObjectId"];
            webhookId: components["schemas"]["WebhookId"];
            /** @description The agent itself, null once it is archived. */
            agentId: {
                _id?: components["schemas"]["AgentId"];
                name?: string;
                description?: string;
            } | null;
            eventType: components["schemas"]["EventType"];
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
        };
        Webhook: {
            _id: components["schemas"]["WebhookId"];
            /** Format: uri */
            url: string;
            description?: string;
            /** @enum {string} */
            status?: "enabled" | "disabled";
            organizationId?: components["schemas"]["ObjectId"];
            createdBy?: string;
            subscriptions: components["schemas"]["PopulatedSubscription"][];
            /** @description What signatures are made with. */
            decryptedSecretKey: string;
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
        };
        Webhooks: {
            /** @constant */
            status: true;
            data: components["schemas"]["Webhook"] | components["schemas"]["Webhook"][];
        };
        WebhookStart: {
            /**
             * Format: uri
             * @description Where to send.
             */
            endpoint: string;
            description: string;
            events: {
                /** @description Whose calls. */
                agentId: string;
                eventType: components["schemas"]["EventType"];
            }[];
        };
        WebhookNamed: {
            /** @constant */
            status: true;
            data: components["schemas"]["WebhookId"];
        };
        Told: {
            /** @constant */
            status: true;
            /** @description What was done, for people. */
            data: string;
        };
        WebhookChange: {
            /** Format: uri */
            endpoint?: string;
            description?: string;
            /** @description Sent with every event, in place of those before. */
            headers?: {
                [key: string]: string;
            };
        };
        WebhookSubscription: {
            _id: components["schemas"]["ObjectId"];
            webhookId: components["schemas"]["WebhookId"];
            agentId: components["schemas"]["AgentId"];
            eventType: components["schemas"]["EventType"];
            createdAt?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
        };
        WebhookSubscriptions: {
            /** @constant */
            status: true;
            data: components["schemas"]["WebhookSubscription"][];
        };
        SubscriptionStart: {
            eventTypes: components["schemas"]["EventType"][];
            webhookId: string;
        };
        EventEnvelope: {
            /**
             * Format: uri
             * @description Where it is sent to.
             */
            url: string;
            /** @description That of the webhook. */
            description: string;
            /** @description The agent, a dot, and the type. */
            event: string;
            id: components["schemas"]["ObjectId"];
        };
        PreConversation: {
            metadata: {
                agentId: components["schemas"]["AgentId"];
                /** @constant */
                eventType: "pre-conversation";
                conversationType: string;
                toPhone: string;
                fromPhone: string;
                callId: components["schemas"]["CallId"];
            };
        } & components["schemas"]["EventEnvelope"];
        CallData: {
            fromNumber: string;
            toNumber: string;
            /** @description Seconds. */
            callDuration: number;
            /** @enum {string} */
            callStatus: "completed" | "no_answer" | "failed" | "cancelled";
            /** @enum {string} */
            callDirection?: "telephony_outbound" | "telephony_inbound";
            /**
             * Format: date-time
             * @description Null where nobody answered.
             */
            answerTime: string | null;
            endTime: components["schemas"]["Moment"];
        };
        PostConversation: {
            metadata: {
                agentId: components["schemas"]["AgentId"];
                /** @constant */
                eventType: "post-conversation";
                conversationType: string;
                callId: components["schemas"]["CallId"];
                /**
                 * Format: uri
                 * @description Null where nothing was recorded.
                 */
                recordingUrl: string | null;
                callData: components["schemas"]["CallData"];
                transcript: components["schemas"]["TranscriptTurn"][];
                variables: Record<string, unknown>;
            };
        } & components["schemas"]["EventEnvelope"];
        AnalyticsMetric: {
            identifier: string;
            value: number | string | boolean;
            confidence: number;
            reasoning: string;
            dispositionMetricPrompt: string;
            /** @enum {string} */
            dispositionMetricType: "STRING" | "BOOLEAN" | "INTEGER" | "ENUM" | "DATETIME";
        };
        AnalyticsCompleted: {
            metadata: {
                agentId: components["schemas"]["AgentId"];
                /** @constant */
                eventType: "analytics-completed";
                conversationType: string;
                callId: components["schemas"]["CallId"];
                analytics: {
                    summary: string;
                    dispositionMetrics: components["schemas"]["AnalyticsMetric"][];
                    successMetrics: components["schemas"]["AnalyticsMetric"][];
                };
                callData: components["schemas"]["CallData"];
            };
        } & components["schemas"]["EventEnvelope"];
    };
    responses: never;
    parameters: {
        /** @description The agent. */
        agentIdToRead: components["schemas"]["AgentIdToRead"];
        /** @description The agent. */
        agentId: components["schemas"]["AgentId"];
        /** @description The call to listen to. */
        callId: components["schemas"]["CallId"];
        /**
         * @description The organisation that a session acts for. Looked at only with a session cookie; the schema has no pattern because with a key any value is ignored.
         * @example 6a1f0c9e2b7d4835e0c1f2a9
         */
        organizationId: string;
        /** @description The call. */
        conversations_callId: components["schemas"]["CallId"];
        /** @description The call. One that is no call id at all names no conversation. */
        queuedCallId: string;
        /** @description The webhook. */
        webhookId: components["schemas"]["WebhookId"];
        /** @description The agent. */
        webhooks_agentId: components["schemas"]["AgentId"];
        /** @description The HMAC-SHA256 of the body, in hexadecimal. There is no timestamp in it. */
        signature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this answer in the server's records; echoes the caller's x-request-id. */
        RequestIdHeader: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["User"];
                    };
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Subscription"];
                    };
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAccountDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateOrganizationName: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description The name as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        name: string;
                    };
                };
            };
            /** @description The name is none. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: false;
                        message: string;
                    };
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConcurrency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["Concurrency"];
                    };
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateReservations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reservations: components["schemas"]["Reservation"][];
                };
            };
        };
        responses: {
            /** @description How many agents it was done for. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: {
                            updated?: number;
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. reserved_for_nobody: reservations: No such agent. reserved_beyond_limit: More is reserved than there is. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Product"][];
                    };
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAllPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["AllNumbers"];
                    };
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
            query: {
                /** @description ISO 3166-1, two letters. */
                countryCode: string;
                /** @description Whose number. */
                provider: components["schemas"]["Provider"];
                /** @description Digits after the code of the country. */
                areaCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers without the plus in front. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Offer"][];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rentPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumber: string;
                    provider: components["schemas"]["Provider"];
                };
            };
        };
        responses: {
            /** @description It is rented. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: {
                            /** @description Whether the bank wants to be asked. */
                            requiresAction?: boolean;
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. number_not_offered: This number cannot be rented. numbers_plan_limit: Phone numbers are not available in your current plan. Please upgrade.. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    releasePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    productId: string;
                };
            };
        };
        responses: {
            /** @description It is given back. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: {
                            success?: boolean;
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. product_not_found: Product not found. number_assigned: The number is assigned to an agent. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
            header?: never;
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
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Imported"];
                    };
                };
            };
            /** @description bad_request: Invalid input. number_present: Number already present. numbers_plan_limit: Phone numbers are not available in your current plan. Please upgrade.. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description Rows on a page. */
                offset?: number;
                /** @description Part of a name. */
                search?: string;
                /** @description What leads the agent. */
                type?: components["schemas"]["WorkflowType"];
                /** @description What to sort by. */
                sortField?: "createdAt" | "updatedAt" | "totalCalls" | "name" | "workflowType";
                /** @description Which way. */
                sortOrder?: "asc" | "desc";
                /** @description Those that are archived instead. */
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agents. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["AgentPage"];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentStart"];
            };
        };
        responses: {
            /** @description The id of the agent. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAgent"];
                };
            };
            /** @description bad_request: Invalid input. plan_limit: You have reached the maximum number of agents for your plan, please upgrade to a higher plan. number_not_found: telephonyProductId: No such phone number. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentTemplates: {
        parameters: {
            query?: {
                /** @description Only those for a region. */
                region?: "us" | "in";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Template"][];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createAgentFromTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agentName: string;
                    agentDescription?: string;
                    /** @description Either id of the template. */
                    templateId: string;
                };
            };
        };
        responses: {
            /** @description The id of the agent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAgent"];
                };
            };
            /** @description bad_request: Invalid input. template_not_found: Template not found. plan_limit: You have reached the maximum number of agents for your plan, please upgrade to a higher plan. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentIdToRead"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Agent"];
                    };
                };
            };
            /** @description no_agent_found: No agent found. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            /** @description The id of the agent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAgent"];
                };
            };
            /** @description bad_request: Invalid input. number_not_found: telephonyProductId: No such phone number. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    archiveAgent: {
        parameters: {
            query?: {
                /** @description False takes it back. */
                on?: boolean;
            };
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: {
                            /** @enum {string} */
                            message: "Agent archived" | "Agent unarchived";
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description already_archived: Agent is already archived. already_active: Agent is already active. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    duplicateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The organisation that gets the copy. */
                    targetOrganizationId: string;
                };
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: {
                            _id: components["schemas"]["ObjectId"];
                        };
                    };
                };
            };
            /** @description bad_request: Invalid input. plan_limit: You have reached the maximum number of agents for your plan, please upgrade to a higher plan. archived_agent: Cannot duplicate an archived agent. not_single_prompt: Only single prompt agents can be duplicated. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. not_a_member: You are not a member of this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. target_organization_not_found: Target organization not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentCallLogs: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description Rows on a page. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calls. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        data: components["schemas"]["CallLogs"];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgentWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: true;
                        data: components["schemas"]["Workflow"];
                    };
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description workflowId of an agent. */
                id: components["schemas"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowChange"];
            };
        };
        responses: {
            /** @description It is changed. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status?: true;
                    };
                };
            };
            /** @description bad_request: Invalid input. one_workflow: Give exactly one of workflowGraph and singlePromptConfig. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workflow_not_found: Workflow not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    subscribeToLiveEvents: {
        parameters: {
            query: {
                /** @description The call to listen to. */
                callId: components["parameters"]["callId"];
            };
            header?: {
                /**
                 * @description The organisation that a session acts for. Looked at only with a session cookie; the schema has no pattern because with a key any value is ignored.
                 * @example 6a1f0c9e2b7d4835e0c1f2a9
                 */
                "X-Organization-Id"?: components["parameters"]["organizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. The schema is that of one event. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEvent"];
                };
            };
            /** @description bad_request: Invalid input. call_not_active: The call is over; a stream of it can be opened only while it is active. invalid_organization: X-Organization-Id: Expected 24 hexadecimal digits. invalid_call_id: Invalid call ID format. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. not_a_member: You are not a member of this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_not_found: Call log not found. organization_not_found: Organization not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description Rows on a page. More than 500 is taken for 500. */
                limit?: number;
                /** @description Only calls of these agents. */
                agentIds?: components["schemas"]["several"];
                /** @description Only calls of these campaigns. There are none here. */
                campaignIds?: components["schemas"]["several"];
                /**
                 * @description Only calls of these types.
                 * @example telephony_outbound,webcall
                 */
                callTypes?: components["schemas"]["several"];
                /** @description Only calls whose id or numbers have this in them. */
                search?: string;
                /**
                 * @description Only calls that stand like this.
                 * @example completed,failed
                 */
                statusFilter?: components["schemas"]["several"];
                /** @description Only calls that ended for these reasons. */
                disconnectReasonFilter?: components["schemas"]["several"];
                /** @description initial, retry or all. Nothing is retried here. */
                callAttemptFilter?: components["schemas"]["several"];
                /** @description Only calls that lasted like this: seconds 0-30 and 30-60, minutes 1-5 and 5+. */
                durationFilter?: components["schemas"]["several"];
                /** @description What rows are ordered by. */
                sortBy?: "createdAt" | "updatedAt" | "callDuration" | "avgLatency";
                /** @description The direction. */
                sortOrder?: "asc" | "desc";
                /** @description Only calls created then or later. */
                dateFrom?: string;
                /** @description Only calls created then or earlier. */
                dateTo?: string;
                /** @description Only calls of this version of an agent. */
                versionFilter?: components["schemas"]["several"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calls. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startOutboundCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The word true marks the call as a test.
                 * @example true
                 */
                "x-test-call"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutboundCall"];
            };
        };
        responses: {
            /** @description It is dialling. The id of the conversation is that of the call. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallStarted"];
                };
            };
            /** @description bad_request: Invalid input. invalid_agent_id: Invalid agent id. invalid_phone_number: Invalid phone number. invalid_product_id: Invalid product id. unknown_agent: Agent not found. agent_archived: Agent is archived and cannot initiate calls. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startWebCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebSessionStart"];
            };
        };
        responses: {
            /** @description How to join. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebSession"];
                };
            };
            /** @description bad_request: Invalid input. invalid_agent_id: Invalid agent id. unknown_agent: Agent not found. agent_archived: Agent is archived and cannot initiate calls. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    startWebChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebSessionStart"];
            };
        };
        responses: {
            /** @description How to join. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebSession"];
                };
            };
            /** @description bad_request: Invalid input. invalid_agent_id: Invalid agent id. unknown_agent: Agent not found. agent_archived: Agent is archived and cannot initiate calls. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    searchConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationIds"];
            };
        };
        responses: {
            /** @description The calls that were found, in the order in which they were asked for. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationsFound"];
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description It is cancelled. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cancelled"];
                };
            };
            /** @description bad_request: Invalid input. invalid_call_id: Invalid call ID format. conversation_over: The conversation is over and cannot be cancelled. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_not_found: Call log not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationAnswer"];
                };
            };
            /** @description invalid_call_id: Invalid call ID format. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_not_found: Call log not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelQueuedConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. One that is no call id at all names no conversation. */
                callId: components["parameters"]["queuedCallId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description It is cancelled. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedCancelled"];
                };
            };
            /** @description bad_request: Invalid input. not_in_queue: The conversation is not in queue and cannot be cancelled. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: No conversation found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRetries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempts. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retries"];
                };
            };
            /** @description invalid_call_id: Invalid call ID format. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_not_found: Call log not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRecordingDownloadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingUrl"];
                };
            };
            /** @description invalid_call_id: Invalid call ID format. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_not_found: Call log not found. recording_not_found: Recording not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRecording: {
        parameters: {
            query?: {
                /**
                 * @description mono for both sides together, dual for one on each side.
                 * @example dual
                 */
                channel?: string;
            };
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URL. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingUrl"];
                };
            };
            /** @description bad_request: Invalid input. invalid_call_id: Invalid call ID format. invalid_channel: Invalid channel. Expected 'mono' or 'dual'. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_not_found: Call log not found. recording_not_found: Recording not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConversationDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The call. */
                callId: components["parameters"]["conversations_callId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDetails"];
                };
            };
            /** @description invalid_call_id: Invalid call ID format. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description call_not_found: Call log not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description The one that is wanted. */
                webhookId?: components["schemas"]["QueriedWebhookId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks, or the one. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            /** @description bad_request: Invalid input. invalid_webhook_id: The provided Webhook ID is invalid.. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookStart"];
            };
        };
        responses: {
            /** @description The id of the webhook. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookNamed"];
                };
            };
            /** @description bad_request: Invalid input. webhook_exists: A webhook with this URL has already been registered. unknown_agent: Agent not found. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Told"];
                };
            };
            /** @description invalid_webhook_id: The provided Webhook ID is invalid.. webhook_assigned: Cannot delete webhook: It is currently assigned to one or more agents. Please remove all agent assignments first.. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description webhook_not_found: Webhook not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. */
                id: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The id of the webhook. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookNamed"];
                };
            };
            /** @description bad_request: Invalid input. invalid_webhook_id: The provided Webhook ID is invalid.. webhook_exists: A webhook with this URL has already been registered. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description webhook_not_found: Webhook not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                agentId: components["parameters"]["webhooks_agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptions"];
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    replaceWebhookSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                agentId: components["parameters"]["webhooks_agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionStart"];
            };
        };
        responses: {
            /** @description It is subscribed. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Told"];
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. webhook_not_found: Webhook not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The body is too large. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The body must be application/json. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteWebhookSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agent. */
                agentId: components["parameters"]["webhooks_agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Told"];
                };
            };
            /** @description bad_request: Invalid input. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: Unauthorized: User not found. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: You do not have member access to this organization. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: Agent not found. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: Rate limit exceeded. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestIdHeader"];
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
  getUser: never;
  getSubscription: never;
  getAccountDetails: never;
  updateOrganizationName: never;
  getConcurrency: never;
  updateReservations: 'reserved_for_nobody' | 'reserved_beyond_limit';
  listPhoneNumbers: never;
  listAllPhoneNumbers: never;
  searchAvailableNumbers: never;
  rentPhoneNumber: 'number_not_offered' | 'numbers_plan_limit';
  releasePhoneNumber: 'product_not_found' | 'number_assigned';
  importPhoneNumber: 'number_present' | 'numbers_plan_limit';
  listAgents: never;
  createAgent: 'bad_request' | 'plan_limit' | 'number_not_found';
  listAgentTemplates: never;
  createAgentFromTemplate: 'bad_request' | 'template_not_found' | 'plan_limit';
  getAgent: 'no_agent_found';
  updateAgent: 'bad_request' | 'agent_not_found' | 'number_not_found';
  archiveAgent: 'agent_not_found' | 'already_archived' | 'already_active';
  duplicateAgent: 'agent_not_found' | 'plan_limit' | 'archived_agent' | 'not_single_prompt' | 'target_organization_not_found' | 'not_a_member';
  getAgentCallLogs: 'agent_not_found';
  getAgentWorkflow: 'agent_not_found';
  updateWorkflow: 'bad_request' | 'workflow_not_found' | 'one_workflow';
  subscribeToLiveEvents: 'call_not_active' | 'call_not_found' | 'invalid_organization' | 'organization_not_found' | 'not_a_member';
  listConversations: never;
  startOutboundCall: 'bad_request' | 'invalid_agent_id' | 'invalid_phone_number' | 'invalid_product_id' | 'unknown_agent' | 'agent_archived';
  startWebCall: 'invalid_agent_id' | 'unknown_agent' | 'agent_archived';
  startWebChat: 'invalid_agent_id' | 'unknown_agent' | 'agent_archived';
  searchConversations: never;
  cancelConversation: 'invalid_call_id' | 'call_not_found' | 'conversation_over';
  getConversation: 'invalid_call_id' | 'call_not_found';
  cancelQueuedConversation: 'conversation_not_found' | 'not_in_queue';
  listRetries: 'invalid_call_id' | 'call_not_found';
  getRecordingDownloadUrl: 'invalid_call_id' | 'call_not_found' | 'recording_not_found';
  getRecording: 'invalid_call_id' | 'call_not_found' | 'recording_not_found' | 'invalid_channel';
  getConversationDetails: 'invalid_call_id' | 'call_not_found';
  listWebhooks: 'invalid_webhook_id';
  createWebhook: 'bad_request' | 'webhook_exists' | 'unknown_agent';
  deleteWebhook: 'invalid_webhook_id' | 'webhook_not_found' | 'webhook_assigned';
  updateWebhook: 'bad_request' | 'invalid_webhook_id' | 'webhook_not_found' | 'webhook_exists';
  listWebhookSubscriptions: 'bad_request' | 'agent_not_found';
  replaceWebhookSubscriptions: 'bad_request' | 'agent_not_found' | 'webhook_not_found';
  deleteWebhookSubscriptions: 'bad_request' | 'agent_not_found';
}
